//! Deeds on the draft of the ladder.

use std::path::Path;

use rungs_app::ladder_publishing::Publishing;
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::ladder::{Expectation, Proficiency};
use rungs_domain::ladder_edit::{ExpectationChange, ExpectationPlace, LadderEdit, LevelChange};
use rungs_domain::person::LifeCycleStage;
use rungs_interchange::ladder::LadderChoices;

use crate::deed::{Deed, What};
use crate::doing::{Changed, changes};
use crate::sitting::Sitting;

impl Sitting {
    pub fn run_on_ladder(&self, Deed { what, a, b, c }: Deed) -> Changed {
        let w = &self.workspace;
        match what {
            What::LadderDraftBegin => {
                let versions = w.ladder_versions()?;
                let any = versions.get(usize::from(a) % (versions.len() + 1));
                changes(w.ladder_draft_begin(any.map(|line| &line.id)))
            }
            What::LadderImport => {
                let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/starter-ladder.yaml");
                changes(w.ladder_import(&file))
            }
            What::LadderFileImport => {
                let matrix =
                    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/undo/ladders/matrix.csv");
                let file = w.read_ladder_file(&matrix)?;
                changes(w.ladder_file_import(&file, &LadderChoices::default()))
            }
            What::LadderEdit => changes(w.ladder_edit(self.ladder_change(a, b, c))),
            What::LadderDraftDiscard => changes(w.ladder_draft_discard()),
            _ => changes(
                w.ladder_publish(&Publishing {
                    mapping: (0..a % 3)
                        .map(|n| LevelMapping {
                            from: self.level(b.wrapping_add(n)),
                            to: self.level(c.wrapping_add(n)),
                        })
                        .collect(),
                    on: self.maybe_day(b),
                }),
            ),
        }
    }

    fn ladder_change(&self, a: u8, b: u8, c: u8) -> LadderEdit {
        let level = self.level(b);
        match a % 12 {
            0 => LadderEdit::LevelChange {
                code: level,
                change: LevelChange {
                    name: Some(format!("Level {c}")),
                    ..LevelChange::default()
                },
            },
            1 => LadderEdit::LevelRemove { code: level },
            2 => LadderEdit::LevelPlace {
                code: level,
                track: if c.is_multiple_of(2) { "IC" } else { "MANAGER" }.into(),
                grade: 1 + c % 9,
            },
            3 => LadderEdit::GradeInsert { at: 1 + c % 9 },
            4 => LadderEdit::CompetencyRemove {
                code: self.competency(b),
            },
            5 => LadderEdit::LevelDuplicate {
                code: level,
                track: "IC".into(),
                grade: 10 + c % 9,
            },
            10 => LadderEdit::StageWeightSet {
                competency: self.competency(b),
                stage: LifeCycleStage::ALL[usize::from(c % 4)],
                weight: (!c.is_multiple_of(5)).then(|| f64::from(c)),
            },
            6 => LadderEdit::AreaAdd {
                name: format!("Area {c}"),
            },
            7 => LadderEdit::LevelInsert {
                code: level,
                track: if c.is_multiple_of(2) { "IC" } else { "MANAGER" }.into(),
                at: 1 + c % 9,
            },
            8 => LadderEdit::ProficiencySet {
                places: (0..1 + a % 3)
                    .map(|n| ExpectationPlace {
                        level: self.level(b.wrapping_add(n)),
                        competency: self.competency(c),
                    })
                    .collect(),
                proficiency: Proficiency::new(c % 7).ok(),
            },
            9 => LadderEdit::ExpectationWords {
                level,
                competency: self.competency(c),
                change: ExpectationChange {
                    example: Some(format!("Once {c}")),
                    ..ExpectationChange::default()
                },
            },
            _ => LadderEdit::ExpectationSet {
                level,
                competency: self.competency(c),
                expectation: (!c.is_multiple_of(4)).then(|| Expectation {
                    proficiency: Proficiency::new(c % 6).unwrap(),
                    behaviours: vec![format!("Does {c}")],
                    example: None,
                    anti_pattern: None,
                }),
            },
        }
    }
}
