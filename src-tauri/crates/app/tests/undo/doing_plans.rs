//! Deeds on growth plans and one-to-ones.

use std::sync::LazyLock;

use rungs_app::delegating::Keep;
use rungs_app::one_to_ones::{
    AgreedAction, GivenContext, MeetingDecision, OneToOneDraft, OneToOneEdit,
};
use rungs_app::planning::{
    ActionDraft, ActionEdit, CheckInDraft, CheckInEdit, ClosingDraft, CommitmentDraft,
    CommitmentEdit, FocusClosing, FocusDraft, FocusEdit, NextPlanDraft, OwnActionDraft,
    OwnActionEdit, PlanDraft, PlanEdit,
};
use rungs_app::printing::{FontSource, PaperSize, Printer, SignDraft};
use rungs_domain::ids::{
    ActionId, CheckInId, CommitmentId, FocusId, OneToOneId, OwnActionId, PlanId,
};
use rungs_domain::plan::{ActionKind, ActionStatus, Direction, FocusOn, Owner, PlanOutcome, Shift};
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes, kept};
use crate::sitting::Sitting;

const KINDS: [ActionKind; 3] = [
    ActionKind::OnTheJob,
    ActionKind::WithOthers,
    ActionKind::Training,
];
const STATUSES: [ActionStatus; 3] = [
    ActionStatus::Open,
    ActionStatus::Done,
    ActionStatus::Dropped,
];

impl Sitting {
    pub fn run_on_plans(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        let plan = || self.one_of::<PlanId>(Table::Plan, a);
        match what {
            What::PlanNew => changes(
                w.plan_new(&PlanDraft {
                    person: self.person(a),
                    from: Some(self.day(b)),
                    to: c
                        .is_multiple_of(4)
                        .then(|| self.day(b).plus_days(i32::from(c))),
                    direction: c.is_multiple_of(2).then_some(Direction::Manager),
                    target: c.is_multiple_of(3).then(|| self.level(c)),
                }),
            ),
            What::PlanUpdate => changes(w.plan_update(
                &plan(),
                &PlanEdit {
                    from: b.is_multiple_of(5).then(|| self.day(b)),
                    to: b.is_multiple_of(7).then(|| self.day(c)),
                    direction: kept(b, Direction::Sideways),
                    target: kept(c, self.level(b)),
                    aspiration: c.is_multiple_of(2).then(|| format!("to lead {c} people")),
                    strengths: c.is_multiple_of(3).then(|| "sees through things".into()),
                },
            )),
            What::PlanAgree => changes(w.plan_agree(&plan(), self.maybe_day(b))),
            What::PlanReopen => changes(w.plan_reopen(&plan())),
            What::PlanAgreeTarget => changes(w.plan_agree_target(&plan(), self.maybe_day(b))),
            What::PlanClose => changes(
                w.plan_close(
                    &plan(),
                    &ClosingDraft {
                        on: self.maybe_day(b),
                        outcome: (!c.is_multiple_of(3))
                            .then(|| PlanOutcome::ALL[usize::from(c) % PlanOutcome::ALL.len()]),
                        note: String::new(),
                        focuses: self.closed_focuses(b),
                    },
                ),
            ),
            What::PlanSign => changes(w.plan_sign(
                printer(),
                &plan(),
                &SignDraft {
                    on: None,
                    by: match b % 3 {
                        0 => vec![Owner::Pm],
                        1 => vec![Owner::Leader],
                        _ => vec![Owner::Pm, Owner::Leader],
                    },
                },
                PaperSize::A4,
            )),
            What::PlanCarry => changes(w.plan_carry(
                &plan(),
                &NextPlanDraft {
                    from: b.is_multiple_of(3).then(|| self.day(b)),
                    to: None,
                    carry: None,
                },
            )),
            What::PlanDelete => changes(w.plan_delete(&plan())),
            // Among a few plans only, so that some come to hold two and more.
            What::FocusAdd => changes(w.focus_add(
                &self.one_of(Table::Plan, a % 4),
                &FocusDraft {
                    on: match b % 3 {
                        0 => FocusOn::Competency(self.competency(c)),
                        1 => FocusOn::Delegation(self.area(c)),
                        _ => FocusOn::Shift(Shift::ALL[usize::from(c) % Shift::ALL.len()]),
                    },
                    from: c.is_multiple_of(4).then_some(c % 8),
                    to: None,
                    note: String::new(),
                    know: format!("we see it {c} times"),
                },
            )),
            What::CheckInsPlan => changes(w.check_ins_plan(&plan(), &[self.day(b), self.day(c)])),
            What::OwnActionAdd
            | What::OwnActionKeep
            | What::OwnActionUpdate
            | What::OwnActionRemove => self.run_on_own_actions(deed),
            What::FocusUpdate | What::FocusMove | What::FocusRemove => self.run_on_focuses(deed),
            What::CommitmentAdd => changes(w.commitment_add(
                &plan(),
                &CommitmentDraft {
                    text: if b.is_multiple_of(8) {
                        " ".into()
                    } else {
                        format!("an hour a week, {b}")
                    },
                    due: self.maybe_day(c),
                },
            )),
            What::CheckInAdd => changes(w.check_in_add(
                &plan(),
                &CheckInDraft {
                    on: self.day(b),
                    note: format!("went well {c}"),
                    changes: String::new(),
                    private_note: format!("doubtful {c}"),
                },
            )),
            What::CommitmentUpdate | What::CommitmentSetStatus | What::CommitmentRemove => {
                self.run_on_commitments(deed)
            }
            What::CheckInUpdate => changes(w.check_in_update(
                &self.check_in(a),
                &CheckInEdit {
                    on: self.maybe_day(b),
                    note: c.is_multiple_of(2).then(|| format!("seen {c}")),
                    changes: c.is_multiple_of(3).then(|| format!("then {c}")),
                    private_note: c.is_multiple_of(4).then(String::new),
                    held_on: if c.is_multiple_of(5) {
                        Keep::Clear
                    } else {
                        Keep::Keep
                    },
                },
            )),
            What::CheckInRemove => changes(w.check_in_remove(&self.check_in(a))),
            _ => self.run_on_actions(deed),
        }
    }

    fn run_on_focuses(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        let focus: FocusId = self.one_of(Table::Focus, a);
        match what {
            What::FocusUpdate => changes(w.focus_update(
                &focus,
                &FocusEdit {
                    from: kept(b, b % 6),
                    to: kept(c, c % 6),
                    note: c.is_multiple_of(2).then(|| format!("from here to {c}")),
                    know: c.is_multiple_of(3).then(|| format!("by {c}")),
                },
            )),
            What::FocusMove => changes(w.focus_move(&focus, b % 4)),
            _ => changes(w.focus_remove(&focus)),
        }
    }

    fn run_on_actions(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        if what == What::ActionAdd {
            return changes(w.action_add(&ActionDraft {
                focus: self.one_of(Table::Focus, a),
                text: format!("do it {b} times"),
                kind: KINDS[usize::from(b % 3)],
                owner: owner(c),
                due: self.maybe_day(c),
                resources: if b.is_multiple_of(3) {
                    "a book".into()
                } else {
                    String::new()
                },
                people: String::new(),
            }));
        }
        let action: ActionId = self.one_of(Table::Action, a);
        match what {
            What::ActionUpdate => changes(
                w.action_update(
                    &action,
                    &ActionEdit {
                        text: b
                            .is_multiple_of(2)
                            .then(|| format!("do it {b} times again")),
                        kind: c.is_multiple_of(3).then_some(KINDS[usize::from(b % 3)]),
                        owner: c.is_multiple_of(2).then_some(owner(b)),
                        due: kept(b, self.day(c)),
                        resources: None,
                        people: c.is_multiple_of(2).then(|| format!("{b} colleagues")),
                    },
                ),
            ),
            What::ActionSetStatus => {
                changes(w.action_set_status(&action, STATUSES[usize::from(b % 3)]))
            }
            _ => changes(w.action_remove(&action)),
        }
    }

    fn run_on_own_actions(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        let own = || self.one_of::<OwnActionId>(Table::OwnAction, a);
        match what {
            What::OwnActionAdd => changes(w.own_action_add(&OwnActionDraft {
                text: format!("try it {b} times"),
                kind: KINDS[usize::from(b % 3)],
                owner: owner(c),
                trains: FocusOn::Shift(Shift::ALL[usize::from(c) % Shift::ALL.len()]),
            })),
            What::OwnActionKeep => {
                changes(w.own_action_keep(&self.one_of::<ActionId>(Table::Action, a)))
            }
            What::OwnActionUpdate => changes(w.own_action_update(
                &own(),
                &OwnActionEdit {
                    text: b.is_multiple_of(2).then(|| format!("rather {c} times")),
                    kind: Some(KINDS[usize::from(c % 3)]),
                    owner: None,
                },
            )),
            _ => changes(w.own_action_remove(&own())),
        }
    }

    fn run_on_commitments(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        let commitment: CommitmentId = self.one_of(Table::Commitment, a);
        match what {
            What::CommitmentUpdate => changes(
                w.commitment_update(
                    &commitment,
                    &CommitmentEdit {
                        text: b
                            .is_multiple_of(2)
                            .then(|| format!("two hours a week, {b}")),
                        due: kept(c, self.day(b)),
                    },
                ),
            ),
            What::CommitmentSetStatus => {
                changes(w.commitment_set_status(&commitment, STATUSES[usize::from(b % 3)]))
            }
            _ => changes(w.commitment_remove(&commitment)),
        }
    }

    pub fn run_on_one_to_ones(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        let meeting = |n| self.one_of::<OneToOneId>(Table::OneToOne, n);
        match what {
            What::OneToOneAdd => changes(w.one_to_one_add(&self.one_to_one(a, b, c))),
            What::OneToOneDecide => {
                let held = self.seen.ids(Table::TemporaryLevel);
                let decision = match c % 3 {
                    0 if !held.is_empty() => MeetingDecision::GiveBack {
                        held: self.one_of(Table::TemporaryLevel, b),
                    },
                    1 => MeetingDecision::Kept {
                        person: self.person(a),
                        area: self.area(b),
                        reason: format!("talked about {c}"),
                    },
                    _ => MeetingDecision::Set {
                        draft: self.delegation(a, b, c),
                    },
                };
                let begins = (b % 3 > 0).then(|| self.one_to_one(a, b, c));
                changes(w.one_to_one_decide(&decision, begins.as_ref()))
            }
            What::OneToOneUpdate => changes(w.one_to_one_update(
                &meeting(a),
                &OneToOneEdit {
                    on: self.maybe_day(b),
                    shared: c.is_multiple_of(2).then(|| format!("rather about {c}")),
                    private: c.is_multiple_of(3).then(String::new),
                },
            )),
            What::OneToOneRemove => changes(w.one_to_one_remove(&meeting(a))),
            _ => changes(w.one_to_one_action_add(&meeting(a), &self.agreed(b))),
        }
    }

    fn one_to_one(&self, a: u8, b: u8, c: u8) -> OneToOneDraft {
        OneToOneDraft {
            person: self.person(a),
            on: self.maybe_day(b),
            shared: if c.is_multiple_of(4) {
                String::new()
            } else {
                format!("talked about {c}")
            },
            private: if c.is_multiple_of(3) {
                String::new()
            } else {
                format!("thought {c}")
            },
            actions: (0..b % 3).map(|n| self.agreed(n)).collect(),
            context: (0..c % 3)
                .map(|n| GivenContext {
                    text: format!("context {n}"),
                    areas: (0..n).map(|at| self.area(at)).collect(),
                })
                .collect(),
            shares: (0..a % 2)
                .filter(|_| !self.seen.ids(Table::ContextNote).is_empty())
                .map(|n| self.one_of(Table::ContextNote, n))
                .collect(),
        }
    }

    /// What became of a focus area of any plan; of one of another plan it is refused.
    fn closed_focuses(&self, n: u8) -> Vec<FocusClosing> {
        let known = !self.seen.ids(Table::Focus).is_empty();
        let said = (known && n.is_multiple_of(3)).then(|| FocusClosing {
            focus: self.one_of(Table::Focus, n),
            outcome: Some(PlanOutcome::Partly),
            note: format!("{n} of them"),
        });
        said.into_iter().collect()
    }

    fn agreed(&self, n: u8) -> AgreedAction {
        AgreedAction {
            text: format!("agreed {n}"),
            owner: owner(n),
            due: self.maybe_day(n),
        }
    }

    fn check_in(&self, n: u8) -> CheckInId {
        self.one_of(Table::CheckIn, n)
    }
}

/// One for all sittings: its fonts and templates are made once.
fn printer() -> &'static Printer {
    static PRINTER: LazyLock<Printer> =
        LazyLock::new(|| Printer::new(FontSource::EmbeddedOnly).unwrap());
    &PRINTER
}

const fn owner(n: u8) -> Owner {
    if n.is_multiple_of(2) {
        Owner::Pm
    } else {
        Owner::Leader
    }
}
