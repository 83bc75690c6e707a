//! Deeds on the catalogue of decision areas.

use rungs_app::catalogue::{AreaChange, MergeDraft, MergeInto, SplitDraft, SplitPart};
use rungs_domain::decision_area::{Held, Reversible};
use rungs_domain::decision_area_draft::AreaDraft;
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::ids::DecisionAreaCode;
use rungs_store::Table;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_catalogue(&self, deed: Deed) -> Changed {
        let Deed { what, a, b, c } = deed;
        let w = &self.workspace;
        let on = b
            .is_multiple_of(2)
            .then(|| w.today().plus_days(-i32::from(b)));
        match what {
            What::AreaAdd => changes(w.area_add(&draft(a, b, c))),
            What::AreaChange => changes(w.area_change(&self.any_area(a), &self.change(a, b, c))),
            What::CategoryRename => {
                changes(w.category_rename(&self.category(a), &format!("Category {}", b % 9)))
            }
            What::CategoryMove => {
                let before = (!c.is_multiple_of(4)).then(|| self.category(b));
                changes(w.category_move(&self.category(a), before.as_deref()))
            }
            What::AreaSplit => changes(
                w.area_split(&SplitDraft {
                    area: self.any_area(a),
                    parts: (0..2 + b % 2)
                        .map(|n| SplitPart {
                            name: format!("Part {n} of {c}"),
                            short: String::new(),
                        })
                        .collect(),
                    on,
                }),
            ),
            What::AreaMerge => changes(w.area_merge(&MergeDraft {
                from: vec![self.any_area(a), self.any_area(b)],
                into: if c.is_multiple_of(2) {
                    MergeInto::New {
                        draft: draft(c, a, b),
                    }
                } else {
                    MergeInto::One {
                        area: self.any_area(a),
                    }
                },
                on,
            })),
            _ => {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("areas.csv");
                let table = format!(
                    "Decision;Group;Door\nFrom a file {};Category {};two-way\nFrom a file {};;no\n",
                    a % 40,
                    b % 9,
                    c % 40
                );
                std::fs::write(&path, table).unwrap();
                let file = w.read_catalogue_file(&path).unwrap();
                changes(w.catalogue_import(&file))
            }
        }
    }

    /// One there is or was.
    fn any_area(&self, n: u8) -> DecisionAreaCode {
        self.one_of(Table::DecisionArea, n)
    }

    fn category(&self, n: u8) -> String {
        let page = self.workspace.catalogue_page().unwrap();
        let categories = page.categories;
        categories[usize::from(n) % categories.len()].name.clone()
    }

    fn change(&self, a: u8, b: u8, c: u8) -> AreaChange {
        match b % 12 {
            0..3 => AreaChange::Edit {
                draft: draft(a, b, c),
            },
            3..5 => AreaChange::Move {
                category: self.category(c),
                before: c.is_multiple_of(3).then(|| self.any_area(c)),
            },
            5 => AreaChange::Retire {
                on: c
                    .is_multiple_of(3)
                    .then(|| self.workspace.today().plus_days(-i32::from(c))),
            },
            6 => AreaChange::Remove,
            _ => AreaChange::Restore,
        }
    }
}

fn draft(a: u8, b: u8, c: u8) -> AreaDraft {
    AreaDraft {
        name: format!("Area {a}"),
        short: String::new(),
        category: format!("Category {}", b % 9),
        description: format!("About {c}"),
        reversible: if c.is_multiple_of(2) {
            Reversible::Usually
        } else {
            Reversible::Rarely
        },
        held: if b.is_multiple_of(2) {
            Held::Each
        } else {
            Held::One
        },
        limits: Limits {
            amount: Money::new(u64::from(c) + 1, "EUR").ok(),
            customers: Some(u32::from(a) + 1),
            words: None,
        },
    }
}
