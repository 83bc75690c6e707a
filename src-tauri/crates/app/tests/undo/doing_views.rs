//! Deeds on what people see: their own view of who decides, and rounds of delegation poker.

use rungs_app::delegation_views::OwnViewEntry;
use rungs_app::poker::PokerRecord;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_view::Difference;
use rungs_domain::poker_table::PokerCard;
use rungs_domain::view_talk::TalkKind;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_views(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        if what == What::DelegationViewSet {
            let entries: Vec<OwnViewEntry> = (0..b % 4)
                .map(|n| OwnViewEntry {
                    area: self.area(c.wrapping_add(n)),
                    level: (!c.is_multiple_of(5)).then(|| level(a.wrapping_add(n))),
                    note: if b.is_multiple_of(2) {
                        String::new()
                    } else {
                        format!("as I see it {c}")
                    },
                })
                .collect();
            return changes(w.delegation_view_set(&self.person(a), &entries, self.maybe_day(c)));
        }
        if what == What::DelegationViewTalk {
            // One cell that is agreed, seen differently before it is talked about.
            let person = self.person(a);
            let agreed = w.delegation_views(&person).ok().and_then(|page| {
                let mut lines = page.lines.into_iter();
                lines.find(|line| line.cell.agreed.is_some())
            });
            let Some(line) = agreed else {
                return changes(w.delegation_view_talk(
                    &person,
                    &self.area(b),
                    TalkKind::Kept,
                    "nothing to talk about",
                ));
            };
            let area = line.area;
            if !matches!(line.stands, Difference::Of(steps) if steps != 0) {
                let entry = OwnViewEntry {
                    area,
                    level: line.cell.agreed.map(|agreed| level(agreed.value())),
                    note: String::new(),
                };
                return changes(w.delegation_view_set(&person, &[entry], None));
            }
            let kind = if c.is_multiple_of(2) {
                TalkKind::Kept
            } else {
                TalkKind::Waiting
            };
            return changes(w.delegation_view_talk(&person, &area, kind, &format!("about {c}")));
        }
        let pm = self.person(a);
        let cards = vec![
            PokerCard {
                person: None,
                level: level(b),
            },
            PokerCard {
                person: Some(pm.clone()),
                level: level(c),
            },
        ];
        changes(
            w.poker_record(&PokerRecord {
                area: self.area(b),
                // Now and then the leader sits there alone, which is refused.
                cards: cards
                    .into_iter()
                    .take(if c.is_multiple_of(9) { 1 } else { 2 })
                    .collect(),
                agreed: (!a.is_multiple_of(3)).then(|| level(a)),
                stays_for: if b.is_multiple_of(4) {
                    vec![pm]
                } else {
                    Vec::new()
                },
                note: format!("talked about {c}"),
                review: self.maybe_day(b),
                on: self.maybe_day(a),
            }),
        )
    }
}

fn level(n: u8) -> DelegationLevel {
    DelegationLevel::new(n % 7 + 1).unwrap()
}
