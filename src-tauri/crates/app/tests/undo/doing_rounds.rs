//! Deeds on rounds and on what colleagues say, carried out.

use rungs_app::assessing::{Agreement, PeerAsk, PeerViewEdit, RatingDraft, RoundBeginning};
use rungs_domain::assessment_round::{RoundStage, RoundView};
use rungs_domain::form_code::FormCode;
use rungs_domain::ladder::Proficiency;
use rungs_domain::peer_view::Naming;
use rungs_interchange::self_form::{AnsweredRating, SelfAnswers};
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_rounds(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        let round = || self.one_of(Table::AssessmentRound, a);
        match what {
            What::RoundBegin => changes(w.round_begin(&RoundBeginning {
                person: self.person(a),
                against: (!b.is_multiple_of(4)).then(|| self.level(b).to_string()),
                on: self.maybe_day(c),
            })),
            What::RoundHandIn => changes(w.round_hand_in(&round(), view(b), self.maybe_day(c))),
            What::RoundTakeBack => changes(w.round_take_back(&round(), view(b))),
            What::RoundAgree => changes(w.round_agree(&round(), &self.agreement(b, c))),
            What::RoundClose => changes(w.round_close(&round(), self.maybe_day(c))),
            What::RoundReopen => changes(w.round_reopen(&round())),
            What::RoundGoOn => {
                let level = b.is_multiple_of(2).then(|| self.level(c).to_string());
                changes(w.round_go_on(&round(), level.as_deref()))
            }
            What::RoundDiscard => changes(w.round_discard(&round())),
            What::SelfFormTake => changes(w.self_form_take(&self.answers(a, b, c), None)),
            What::PeerViewAsk => changes(w.peer_view_ask(&PeerAsk {
                person: self.person(a),
                peer: self.maybe_person(b),
                peer_name: format!("Colleague {c}"),
                why: format!("works with them on {b}"),
                on: self.maybe_day(c),
            })),
            What::PeerViewUpdate => changes(w.peer_view_update(
                &self.one_of(Table::PeerView, a),
                &PeerViewEdit {
                    why: b.is_multiple_of(5).then(|| format!("knows them from {c}")),
                    words: b.is_multiple_of(2).then(|| format!("said {c} in all")),
                    answered_on: self.maybe_day(c),
                    quote: c.is_multiple_of(2).then(|| "in all".into()),
                    naming: b.is_multiple_of(3).then_some(Naming::Agreed),
                },
            )),
            _ => changes(w.peer_view_remove(&self.one_of(Table::PeerView, a))),
        }
    }

    /// A round goes through stages one after the other, which chance alone hardly ever does: what cannot be done yet to the
    /// round a deed is about becomes the step that leads there, as a whole deed of its own.
    pub fn on_the_way(&self, deed: Deed) -> Deed {
        use What::{RoundAgree, RoundClose, RoundReopen, RoundTakeBack};
        if !matches!(
            deed.what,
            RoundAgree | RoundClose | RoundReopen | RoundTakeBack
        ) || deed.b.is_multiple_of(8)
        {
            return deed;
        }
        // A closed one is taken up again; agreeing and closing is for one that is open.
        let rounds = self.seen.ids(Table::AssessmentRound);
        let is_open = |id: &str| {
            let page = self.workspace.round_page(&id.into());
            page.is_ok_and(|page| page.round.closed_on.is_none())
        };
        let open = rounds.iter().position(|id| is_open(id));
        let nth = match (deed.what, open) {
            (RoundReopen, _) | (_, None) => usize::from(deed.a) % rounds.len(),
            (_, Some(nth)) => nth,
        };
        let Ok(page) = self.workspace.round_page(&rounds[nth].into()) else {
            return deed;
        };
        let deed = Deed {
            a: u8::try_from(nth).unwrap_or(deed.a),
            ..deed
        };
        let step = |what, b, c| Deed { what, b, c, ..deed };
        match (page.round.stage, deed.what) {
            // The own view is in at every later stage.
            (RoundStage::ManagerView | RoundStage::Compare, RoundTakeBack) => {
                step(RoundTakeBack, 0, deed.c)
            }
            (RoundStage::SelfView, _) => step(What::RoundHandIn, 0, 1),
            (RoundStage::ManagerView, _) if page.manager_view.is_none() => {
                let people = self.seen.ids(Table::Person);
                let nth = people.iter().position(|id| *id == page.person.id.as_str());
                Deed {
                    what: What::Assess,
                    a: u8::try_from(nth.unwrap_or(0)).unwrap_or(0),
                    // One rating by the manager, kept as a draft, against the level of the round.
                    b: 1,
                    c: 5,
                }
            }
            (RoundStage::ManagerView, _) => step(What::RoundHandIn, 1, 1),
            (RoundStage::Compare, RoundClose | RoundReopen) if page.open > 0 => {
                step(RoundAgree, 1, deed.c)
            }
            (RoundStage::Compare, RoundReopen) => step(RoundClose, deed.b, 1),
            _ => deed,
        }
    }

    /// As a form that came back, now and then of another ladder, or with a line nobody knows.
    fn answers(&self, a: u8, b: u8, c: u8) -> SelfAnswers {
        let versions = self.seen.ids(Table::LadderVersion);
        let rating = |n: u8| AnsweredRating {
            competency: if c.is_multiple_of(5) {
                "gone".into()
            } else {
                self.competency(c.wrapping_add(n))
            },
            value: Proficiency::new(b.wrapping_add(n) % 6).unwrap(),
            note: format!("as in {n}"),
            place: format!("D{n}"),
        };
        SelfAnswers {
            code: FormCode {
                person: self.person(a),
                version: versions[usize::from(b) % versions.len()].into(),
                level: self.level(c),
            },
            ratings: (0..b % 4).map(rating).collect(),
            notes: vec![(self.competency(a), "unsure".into())],
            answers: vec![("proud".into(), format!("of {c}"))],
            lines: Vec::new(),
            blank: usize::from(c),
            refused: vec![],
        }
    }

    /// Mostly everything, so that rounds can be closed.
    fn agreement(&self, b: u8, c: u8) -> Agreement {
        let many = if b.is_multiple_of(3) { b % 3 } else { 40 };
        let rating = |n: u8| RatingDraft {
            competency: self.competency(c.wrapping_add(n)),
            value: Proficiency::new(b.wrapping_add(n) % 6).unwrap(),
            note: String::new(),
        };
        Agreement {
            ratings: (0..many).map(rating).collect(),
            cleared: b
                .is_multiple_of(7)
                .then(|| self.competency(c))
                .into_iter()
                .collect(),
            note: c.is_multiple_of(3).then(|| format!("talked {b}")),
        }
    }
}

const fn view(n: u8) -> RoundView {
    if n.is_multiple_of(2) {
        RoundView::Oneself
    } else {
        RoundView::Manager
    }
}
