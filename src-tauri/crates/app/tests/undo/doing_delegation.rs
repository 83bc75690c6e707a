//! Deeds on decisions: who has the last word, for good or for a while, and how it is said.

use rungs_app::delegating::{DelegationDraft, TemporaryDraft};
use rungs_domain::Day;
use rungs_domain::decision_limits::Money;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes, kept};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_delegation(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        let holding = |n| self.one_of(Table::TemporaryLevel, n);
        match what {
            What::DelegationSet => changes(w.delegation_set(&self.delegation(a, b, c))),
            What::DelegationSetMany => {
                let drafts: Vec<DelegationDraft> = (0..b % 5)
                    .map(|n| self.delegation(a.wrapping_add(n), b, c.wrapping_add(n)))
                    .collect();
                changes(w.delegation_set_many(&drafts))
            }
            What::DelegationForAWhile => {
                changes(w.delegation_for_a_while(&self.for_a_while(a, b, c)))
            }
            What::DelegationForAWhileMany => {
                let drafts: Vec<TemporaryDraft> = (0..b % 4)
                    .map(|n| self.for_a_while(a.wrapping_add(n), b, c.wrapping_add(n)))
                    .collect();
                changes(w.delegation_for_a_while_many(&drafts))
            }
            What::DelegationWhileUntil => {
                let id: String = self.one_of(Table::TemporaryLevel, a);
                let since = self.seen.text(Table::TemporaryLevel, &id, 4).unwrap();
                let until = Day::parse(&since).unwrap().plus_days(i32::from(b % 60));
                changes(w.delegation_while_until(&id.into(), until))
            }
            What::DelegationGiveBack => {
                changes(w.delegation_give_back(&holding(a), self.maybe_day(b)))
            }
            _ => changes(w.delegation_scale_set(Scale::ALL[usize::from(a % 3)])),
        }
    }

    /// Of a cell in which something is agreed on an area that is still there, or hardly any would come about.
    fn for_a_while(&self, a: u8, b: u8, c: u8) -> TemporaryDraft {
        let areas = self.workspace.decision_areas().unwrap();
        let mut agreed = self.seen.ids(Table::Delegation);
        agreed.retain(|id| {
            let area = self.seen.text(Table::Delegation, id, 3);
            areas
                .iter()
                .any(|known| Some(known.code.as_str()) == area.as_deref())
        });
        let agreed: String = match agreed.as_slice() {
            [] => self.one_of(Table::Delegation, a),
            some => some[usize::from(a) % some.len()].to_owned(),
        };
        let of_it = |column| {
            let text = self.seen.text(Table::Delegation, &agreed, column);
            text.unwrap()
        };
        let since = Day::parse(&of_it(4)).unwrap().plus_days(i32::from(b % 50));
        TemporaryDraft {
            person: of_it(2).into(),
            area: of_it(3).into(),
            level: level(b),
            since: Some(since),
            until: since.plus_days(i32::from(c % 40)),
            reason: format!("a week of {c}"),
        }
    }

    pub fn delegation(&self, a: u8, b: u8, c: u8) -> DelegationDraft {
        DelegationDraft {
            level: (!c.is_multiple_of(6)).then(|| level(b)),
            wanted: kept(b, level(c)),
            wanted_by: kept(c, self.day(a)),
            amount: kept(a, Money::new(u64::from(c) + 1, "eur").unwrap()),
            customers: kept(b, u32::from(c)),
            limit: kept(c, format!("up to {c},000 €")),
            consult: kept(a, vec![format!("Legal {b}"), "Finance".into()]),
            inform: kept(c, vec!["Support".into()]),
            commitment: kept(b, format!("I back you with {a}")),
            review: kept(a, self.day(b)),
            reason: b.is_multiple_of(2).then(|| "trust grew".into()),
            on: self.maybe_day(a),
            ..DelegationDraft::of(self.person(a), self.area(c))
        }
    }
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n % 7 + 1).unwrap()
}
