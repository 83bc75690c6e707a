//! Deeds carried out: each calls one use case of `Workspace` with what its numbers choose.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use rungs_app::assessing::{AssessmentDraft, Finish, RatingDraft};
use rungs_app::delegating::Keep;
use rungs_app::importing::{ColumnChoice, LevelChoice, Select};
use rungs_app::placing::PlacementDraft;
use rungs_app::roster::{OpenRoleDraft, PersonChange, PersonDraft};
use rungs_app::settings::SettingsEdit;
use rungs_app::{AppError, OpOutput, Tag};
use rungs_domain::assessment::Rater;
use rungs_domain::ids::{CompetencyCode, DecisionAreaCode, LevelCode, PersonId};
use rungs_domain::ladder::Proficiency;
use rungs_domain::person::{LifeCycleStage, Market};
use rungs_domain::title::Proposal;
use rungs_domain::{DateFormat, Day};
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::sitting::Sitting;

/// What a write gives back, without its value.
pub type Changed = Result<BTreeSet<Tag>, AppError>;

pub fn changes<T>(output: Result<OpOutput<T>, AppError>) -> Changed {
    output.map(|output| output.changes)
}

/// The three files a roster comes from: the first, a later one, and one in which the reporting line is turned round.
const ROSTERS: [&str; 3] = ["first.csv", "second.csv", "turned_round.csv"];

impl Sitting {
    pub fn run(&self, deed: Deed) -> Changed {
        use What as W;
        match deed.what {
            W::PersonAdd
            | W::PersonEdit
            | W::PersonArchive
            | W::PersonRestore
            | W::PersonDelete
            | W::OpenRoleAdd
            | W::OpenRoleClose
            | W::Import
            | W::Rename
            | W::SetHouseStyle
            | W::SettingsUpdate
            | W::SetMe => self.run_on_roster(deed),
            W::Place | W::PlaceMany | W::PlacementRemove | W::Assess | W::AssessmentDiscard => {
                self.run_on_standing(deed)
            }
            W::DelegationSet
            | W::DelegationSetMany
            | W::DelegationForAWhile
            | W::DelegationForAWhileMany
            | W::DelegationWhileUntil
            | W::DelegationGiveBack
            | W::DelegationScaleSet => self.run_on_delegation(deed),
            W::DelegationViewSet | W::DelegationViewTalk | W::PokerRecord => {
                self.run_on_views(deed)
            }
            W::AreaAdd
            | W::AreaChange
            | W::CategoryRename
            | W::CategoryMove
            | W::AreaSplit
            | W::AreaMerge
            | W::CatalogueImport => self.run_on_catalogue(deed),
            W::RoundBegin
            | W::RoundHandIn
            | W::RoundTakeBack
            | W::RoundAgree
            | W::RoundClose
            | W::RoundReopen
            | W::RoundGoOn
            | W::RoundDiscard
            | W::SelfFormTake
            | W::PeerViewAsk
            | W::PeerViewUpdate
            | W::PeerViewRemove => self.run_on_rounds(deed),
            W::LadderDraftBegin
            | W::LadderImport
            | W::LadderFileImport
            | W::LadderEdit
            | W::LadderDraftDiscard
            | W::LadderPublish => self.run_on_ladder(deed),
            W::OneToOneAdd
            | W::OneToOneDecide
            | W::OneToOneUpdate
            | W::OneToOneRemove
            | W::OneToOneActionAdd => self.run_on_one_to_ones(deed),
            W::ContextAdd
            | W::ContextEdit
            | W::ContextRewrite
            | W::ContextShare
            | W::ContextTakeBack
            | W::ContextSettle
            | W::ContextUnsettle
            | W::ContextRemove => self.run_on_context(deed),
            W::EvidenceAdd
            | W::EvidenceUpdate
            | W::EvidenceRemove
            | W::ReadinessCallAdd
            | W::ReadinessCallRemove
            | W::PacketState
            | W::PacketChoose
            | W::PacketLeaveOut => self.run_on_evidence(deed),
            W::DirectionTalkAdd
            | W::DirectionTalkUpdate
            | W::DirectionTalkRemove
            | W::StuckCheckInAdd
            | W::StuckCheckInRemove
            | W::StuckSuggestionTake => self.run_on_direction(deed),
            _ => self.run_on_plans(deed),
        }
    }

    fn run_on_roster(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        match what {
            What::PersonAdd => changes(w.person_add(&PersonDraft {
                name: format!("Person {a}"),
                email: Some(format!("p{}@example.com", a % 16)),
                number: b.is_multiple_of(3).then(|| (b % 8).to_string()),
                title: "Product Manager".into(),
                manager: self.maybe_person(b),
                role_start: c.is_multiple_of(2).then(|| self.day(c)),
                ..PersonDraft::default()
            })),
            What::PersonEdit => changes(w.person_edit(&self.person(a), &person_change(self, b, c))),
            What::PersonArchive => changes(w.person_archive(&self.person(a), self.maybe_day(b))),
            What::PersonRestore => changes(w.person_restore(&self.person(a), self.maybe_day(b))),
            What::PersonDelete => changes(w.person_delete(&self.person(a))),
            What::OpenRoleAdd => changes(w.open_role_add(&OpenRoleDraft {
                level: (!a.is_multiple_of(4)).then(|| self.level(a)),
                title: if b.is_multiple_of(2) {
                    String::new()
                } else {
                    format!("Role {b}")
                },
                manager: self.maybe_person(c),
                area: Some("Search".into()),
                market: Market::Europe,
            })),
            What::OpenRoleClose => changes(w.open_role_close(&self.one_of(Table::OpenRole, a))),
            What::Rename => changes(w.rename(&format!("Team {}", a % 3))),
            What::SetHouseStyle => changes(w.set_house_style(
                ["de", "pt-BR", "en"][usize::from(a % 3)],
                DateFormat::ALL[usize::from(b) % DateFormat::ALL.len()],
            )),
            What::SettingsUpdate => changes(w.settings_update(&SettingsEdit {
                name: a.is_multiple_of(2).then(|| format!("Team {}", a % 3)),
                me: b.is_multiple_of(2).then(|| self.maybe_person(b)),
                language: Some(["de", "pt-BR", "en"][usize::from(c % 3)].into()),
                dates: None,
            })),
            What::SetMe => changes(w.set_me(self.maybe_person(a).as_ref())),
            _ => self.import(deed),
        }
    }

    fn import(&self, Deed { a, b, c, .. }: Deed) -> Changed {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/undo/rosters")
            .join(ROSTERS[usize::from(a) % ROSTERS.len()]);
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let file = self
            .workspace
            .read_roster(&file, &ColumnChoice::Automatic, go_on)?;
        let select = if b.is_multiple_of(2) {
            Select::All
        } else {
            Select::Product
        };
        let levels = [LevelChoice {
            row: 2 + u32::from(c % 6),
            level: Proposal::Level(self.level(c)),
        }];
        let levels = if b.is_multiple_of(3) {
            &levels[..]
        } else {
            &[]
        };
        let answer = if c.is_multiple_of(16) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        };
        changes(
            self.workspace
                .import(&file, select, levels, &mut |_, _| answer),
        )
    }

    fn run_on_standing(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        match what {
            What::Place => changes(w.place(&self.placement(a, b, c))),
            What::PlaceMany => {
                let drafts: Vec<PlacementDraft> = (0..b % 4)
                    .map(|n| self.placement(a.wrapping_add(n), b.wrapping_add(n), c))
                    .collect();
                changes(w.place_many(&drafts))
            }
            What::PlacementRemove => changes(w.placement_remove(&self.one_of(Table::Placement, a))),
            What::Assess => changes(
                w.assess(&AssessmentDraft {
                    against: (c % 5 == 1).then(|| self.level(b).to_string()),
                    peer_view: None,
                    person: self.person(a),
                    by: [Rater::Manager, Rater::Manager, Rater::Oneself, Rater::Peer]
                        [usize::from(b % 4)],
                    ratings: (0..b % 3)
                        .map(|n| RatingDraft {
                            competency: self.competency(c.wrapping_add(n)),
                            value: Proficiency::new(b.wrapping_add(n) % 6).unwrap(),
                            note: format!("seen {n} times"),
                        })
                        .collect(),
                    cleared: c
                        .is_multiple_of(3)
                        .then(|| self.competency(c.wrapping_add(7)))
                        .into_iter()
                        .collect(),
                    note: c.is_multiple_of(4).then(|| format!("note {c}")),
                    on: self.maybe_day(c),
                    finish: if b.is_multiple_of(5) {
                        Finish::MakeFinal
                    } else {
                        Finish::KeepDraft
                    },
                }),
            ),
            _ => changes(w.assessment_discard(&self.one_of(Table::Assessment, a))),
        }
    }

    fn placement(&self, a: u8, b: u8, c: u8) -> PlacementDraft {
        PlacementDraft {
            person: self.person(a),
            level: (!b.is_multiple_of(8)).then(|| self.level(b)),
            on: self.maybe_day(c),
            reason: format!("because of {b}"),
        }
    }

    pub fn person(&self, n: u8) -> PersonId {
        self.one_of(Table::Person, n)
    }

    /// Somebody, or nobody for some numbers and where nobody is.
    pub fn maybe_person(&self, n: u8) -> Option<PersonId> {
        (!n.is_multiple_of(5) && !self.seen.ids(Table::Person).is_empty()).then(|| self.person(n))
    }

    /// The id of a row that is there; `What::possible` saw to it.
    pub fn one_of<I: for<'a> From<&'a str>>(&self, table: Table, n: u8) -> I {
        let ids = self.seen.ids(table);
        I::from(ids[usize::from(n) % ids.len()])
    }

    /// A day within two years, mostly past.
    pub fn day(&self, n: u8) -> Day {
        self.workspace.today().plus_days(i32::from(n) * 4 - 800)
    }

    pub fn maybe_day(&self, n: u8) -> Option<Day> {
        n.is_multiple_of(3).then(|| self.day(n))
    }

    pub fn level(&self, n: u8) -> LevelCode {
        let levels = &self.page.ladder.levels;
        levels[usize::from(n) % levels.len()].code.clone()
    }

    pub fn competency(&self, n: u8) -> CompetencyCode {
        let competencies = &self.page.ladder.competencies;
        competencies[usize::from(n) % competencies.len()]
            .code
            .clone()
    }

    pub fn area(&self, n: u8) -> DecisionAreaCode {
        // What was retired meanwhile would be refused; where nothing is left, so is anything.
        let now = self.workspace.decision_areas().unwrap();
        let areas = if now.is_empty() {
            &self.page.areas
        } else {
            &now
        };
        // A few, so that something was agreed before where it has to be.
        areas[usize::from(n) % areas.len().min(6)].code.clone()
    }
}

fn person_change(sitting: &Sitting, b: u8, c: u8) -> PersonChange {
    let mut change = PersonChange {
        from: sitting.maybe_day(c),
        ..PersonChange::default()
    };
    match b % 6 {
        0 => change.name = Some(format!("Renamed {c}")),
        1 => change.manager = Some(sitting.maybe_person(c)),
        2 => {
            change.email = Some(
                c.is_multiple_of(2)
                    .then(|| format!("p{}@example.com", c % 16)),
            );
        }
        3 => change.note = Some(format!("private {c}")),
        4 => change.stage = Some(c.is_multiple_of(2).then_some(LifeCycleStage::Growth)),
        _ => change.title = Some(format!("Title {c}")),
    }
    change
}

/// Left, emptied or set.
pub fn kept<T>(n: u8, value: T) -> Keep<T> {
    match n % 3 {
        0 => Keep::Keep,
        1 => Keep::Clear,
        _ => Keep::Set(value),
    }
}
