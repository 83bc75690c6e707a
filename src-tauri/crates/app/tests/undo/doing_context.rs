//! Deeds on context: notes, what they bear on, who was told.

use rungs_app::context::{ContextDraft, ContextEdit, ContextSharing, ToldWhom};
use rungs_domain::ids::{ContextId, DecisionAreaCode};
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_context(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        let note = |n| self.one_of::<ContextId>(Table::ContextNote, n);
        let met = !self.seen.ids(Table::OneToOne).is_empty();
        let meeting = |n: u8| (met && n.is_multiple_of(5)).then(|| self.one_of(Table::OneToOne, n));
        match what {
            What::ContextAdd => changes(w.context_add(&ContextDraft {
                text: format!("the board wants {c}"),
                on: self.maybe_day(c),
                areas: self.areas(b),
                people: (0..a % 3).map(|n| self.person(a.wrapping_add(n))).collect(),
                one_to_one: meeting(b),
            })),
            What::ContextEdit => changes(w.context_edit(
                &note(a),
                &ContextEdit {
                    text: b.is_multiple_of(3).then(|| format!("rather {c}")),
                    on: if b.is_multiple_of(4) {
                        self.maybe_day(c)
                    } else {
                        None
                    },
                    areas: (!c.is_multiple_of(3)).then(|| self.areas(b)),
                },
            )),
            What::ContextRewrite => {
                let areas = self.areas(b);
                let said = (!c.is_multiple_of(3)).then_some(areas.as_slice());
                changes(w.context_rewrite(&note(a), &format!("it turned out {c}"), said))
            }
            What::ContextShare => changes(w.context_share(&ContextSharing {
                notes: vec![note(a), note(a.wrapping_add(1))],
                // A note that bears on decisions outlives the people who were told.
                whom: if b.is_multiple_of(2) || self.seen.ids(Table::Person).is_empty() {
                    ToldWhom::InTheDark
                } else {
                    ToldWhom::People(vec![self.person(b), self.person(c)])
                },
                one_to_one: meeting(c),
                on: self.maybe_day(c),
            })),
            What::ContextTakeBack => {
                changes(w.context_take_back(&self.one_of(Table::ContextShare, a)))
            }
            What::ContextSettle => changes(w.context_settle(&note(a), self.maybe_day(b))),
            What::ContextUnsettle => changes(w.context_unsettle(&note(a))),
            _ => changes(w.context_remove(&note(a))),
        }
    }

    /// None to three.
    fn areas(&self, n: u8) -> Vec<DecisionAreaCode> {
        (0..n % 4).map(|at| self.area(n.wrapping_add(at))).collect()
    }
}
