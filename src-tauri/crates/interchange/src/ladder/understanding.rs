//! From an opened file to its reading: how every sheet is laid out, then outline and sheets, piece by piece, into one ladder.

use std::collections::HashMap;

use rungs_domain::ladder::Ladder;

use super::assemble::{LevelReading, assemble};
use super::builder::Builder;
use super::choices::{LadderChoices, SheetLayout};
use super::contexts::{contexts, has_own_areas, settle};
use super::depths::{TablesHold, depths};
use super::fate::Reason;
use super::key_reading;
use super::known::{Known, KnownNames};
use super::layout::{Context, Guess, Sense, SheetPlan, plan};
use super::outline_reading::Walk;
use super::part::{FilePart, offered_for_keys};
use super::reading::LadderReading;
use super::sheet_fates::SheetFates;
use super::sheet_reading;
use super::source::{LadderSource, Sheet};
use super::tables_and_headings::{heads, hold, whole};
use super::{list, matrix};

impl LadderSource {
    /// Understands the file with corrections. The same source, choices and known names give the same reading.
    #[must_use]
    pub fn understand(&self, choices: &LadderChoices, known: Known<'_>) -> LadderReading<'_> {
        let mut builder = Builder::new(KnownNames::of(known));
        let mut reading = LadderReading {
            format: self.format,
            ladder: None,
            problem: None,
            levels: Vec::new(),
            sheets: Vec::new(),
            keys: Vec::new(),
            key_parts: offered_for_keys(),
            remarks: self.remarks.clone(),
            source: self,
            sheet_fates: Vec::new(),
            outline_fates: Vec::new(),
        };
        if let Some(ladder) = &self.exact {
            reading.ladder = Some(ladder.clone());
            reading.levels = as_it_is(ladder);
            if let Some(outline) = &self.outline {
                let mut walk = Walk {
                    builder: &mut builder,
                    choices,
                    depths: &[],
                    has_tables: false,
                    heads: &HashMap::new(),
                    fates: Vec::new(),
                    whole: None,
                };
                walk.leave_node(outline, Reason::BelowHolder);
                reading.outline_fates = walk.fates;
            }
            reading.sheet_fates = self
                .sheets
                .iter()
                .map(|s| SheetFates::of(&s.grid))
                .collect();
            for fates in &mut reading.sheet_fates {
                fates.none_placed(Reason::BelowHolder);
            }
            return reading;
        }
        let mut plans = self.plans(&builder, choices);
        let held = self.headings_hold(&builder, &plans);
        if held {
            for (at, (plan, _)) in plans.iter_mut().enumerate() {
                if choices.sheet(number(at)).is_none() {
                    *plan = None;
                }
            }
        }
        let tables = if held {
            TablesHold::Nothing
        } else {
            hold(&plans)
        };
        let heads = heads(&plans);
        self.read_outline(&mut builder, choices, tables, &heads, &mut reading);
        let unread = if held {
            Reason::HeadingsHold
        } else {
            Reason::NoLevel
        };
        self.read_sheets(&mut builder, choices, &plans, unread, &mut reading);
        let done = assemble(builder, &choices.levels, &self.name);
        reading.remarks.extend(done.remarks);
        reading.ladder = done.ladder;
        reading.problem = done.problem;
        reading.levels = done.levels;
        reading
    }

    /// How every sheet is to be read, and what its place says. A sheet without any word for a level is guessed at only when no
    /// other one has any.
    fn plans(
        &self,
        builder: &Builder<'_>,
        choices: &LadderChoices,
    ) -> Vec<(Option<SheetPlan>, Context)> {
        let sense = Sense {
            known: &builder.known,
        };
        let whole = self.outline.as_ref().and_then(|o| whole(o, sense));
        let mut contexts = contexts(&self.sheets, whole, sense);
        let plan_all = |guess: Guess, contexts: &[Context]| -> Vec<Option<SheetPlan>> {
            self.sheets
                .iter()
                .zip(contexts)
                .enumerate()
                .map(|(at, (sheet, context))| {
                    let choice = choices.sheet(number(at));
                    // A hidden sheet waits until somebody says how it is laid out.
                    if sheet.is_hidden && choice.is_none() {
                        return None;
                    }
                    plan(&sheet.grid, context, &builder.known, choice, guess)
                })
                .collect()
        };
        let mut plans = plan_all(Guess::Forbidden, &contexts);
        let understood =
            |p: &Option<SheetPlan>| p.as_ref().is_some_and(|p| p.layout != SheetLayout::LeftOut);
        if !plans.iter().any(understood) {
            let guessed = plan_all(Guess::Allowed, &contexts);
            // A text without a table of levels is told by its headings.
            let outlined = self.outline.as_ref().is_some_and(|o| !o.kids.is_empty());
            if !outlined || self.sheets.iter().all(|s| s.line.is_none()) {
                plans = guessed;
            }
        }
        let levels: Vec<Vec<String>> = self
            .sheets
            .iter()
            .zip(&plans)
            .map(|(sheet, plan)| {
                plan.as_ref()
                    .map_or_else(Vec::new, |plan| level_names(sheet, plan))
            })
            .collect();
        settle(&mut contexts, &levels);
        for (context, plan) in contexts.iter_mut().zip(&plans) {
            if plan
                .as_ref()
                .is_some_and(|p| has_own_areas(&p.columns, &p.rows))
            {
                context.area = None;
            }
        }
        plans.into_iter().zip(contexts).collect()
    }

    fn read_outline(
        &self,
        builder: &mut Builder<'_>,
        choices: &LadderChoices,
        tables: TablesHold,
        heads: &HashMap<String, FilePart>,
        reading: &mut LadderReading<'_>,
    ) {
        let Some(outline) = &self.outline else { return };
        // Front matter that says more than a title and a date may be the ladder itself.
        let front = outline.front.as_deref();
        for (root, tables) in front
            .map(|f| (f, TablesHold::Nothing))
            .into_iter()
            .chain([(outline, tables)])
        {
            let has_tables = tables != TablesHold::Nothing;
            let levels = builder.levels.len();
            let sense = Sense {
                known: &builder.known,
            };
            let depths = depths(root, sense, choices, tables);
            let is_body = std::ptr::eq(root, outline);
            let mut walk = Walk {
                builder,
                choices,
                depths: &depths,
                has_tables,
                heads,
                fates: Vec::new(),
                whole: None,
            };
            if is_body && front.is_some() && levels > 0 && !has_tables {
                walk.leave_node(root, Reason::BelowHolder);
            } else {
                walk.read(root);
            }
            let fates = walk.fates;
            reading.outline_fates.extend(fates);
            let of_depths = depths.iter().enumerate();
            reading
                .keys
                .extend(of_depths.map(|(at, depth)| key_reading::of_depth(at, depth)));
            key_reading::add_keys(root, choices, &mut reading.keys);
        }
    }

    fn read_sheets(
        &self,
        builder: &mut Builder<'_>,
        choices: &LadderChoices,
        plans: &[(Option<SheetPlan>, Context)],
        unread: Reason,
        reading: &mut LadderReading<'_>,
    ) {
        for (at, (sheet, (plan, context))) in self.sheets.iter().zip(plans).enumerate() {
            let mut fates = SheetFates::of(&sheet.grid);
            match plan {
                None if sheet.is_hidden => fates.none_placed(Reason::Hidden),
                None => fates.none_placed(unread),
                Some(plan) => match plan.layout {
                    SheetLayout::LeftOut => fates.none_placed(Reason::LeftOut),
                    SheetLayout::List => {
                        list::read(&sheet.grid, plan, context, builder, &mut fates);
                    }
                    SheetLayout::LevelsAcross | SheetLayout::LevelsDown => {
                        let blanks = choices.blanks.unwrap_or_default();
                        matrix::read(&sheet.grid, plan, context, blanks, builder, &mut fates);
                    }
                },
            }
            if plan.as_ref().is_some_and(|p| p.guessed) {
                reading.remarks.push(format!(
                    "No word{} tells which cells name levels; Rungs guessed. Look whether rows and columns are what they should be.",
                    if sheet.name.is_empty() { String::new() } else { format!(" on “{}”", sheet.name) }
                ));
            }
            if fates.has(Reason::SameLevel) {
                reading.remarks.push(format!(
                    "Two rows or columns{} name the same level on the same track. The first holds, and the other is listed. Give it another name or track in the file to keep both.",
                    if sheet.name.is_empty() { String::new() } else { format!(" on “{}”", sheet.name) }
                ));
            }
            reading.sheets.push(sheet_reading::of_sheet(
                sheet,
                number(at),
                plan.as_ref(),
                &fates,
            ));
            reading.sheet_fates.push(fates);
        }
        let empty: Vec<&str> = self
            .sheets
            .iter()
            .filter(|s| s.grid.is_empty())
            .map(|s| s.name.as_str())
            .collect();
        if !empty.is_empty() {
            reading
                .remarks
                .push(format!("Nothing stands on “{}”.", empty.join("”, “")));
        }
    }
}

/// The levels of a file in our own format, about which there is nothing to decide.
fn as_it_is(ladder: &Ladder) -> Vec<LevelReading> {
    let level = |l: &rungs_domain::ladder::Level| LevelReading {
        name: l.name.clone(),
        found_on: l.track.to_string(),
        code: l.code.to_string(),
        track: ladder
            .track(&l.track)
            .map_or_else(String::new, |t| t.name.clone()),
        grade: l.grade,
        known_as: None,
        expectations: u32::try_from(l.expectations.len()).unwrap_or(u32::MAX),
    };
    ladder.levels.iter().map(level).collect()
}

fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

fn level_names(sheet: &Sheet, plan: &SheetPlan) -> Vec<String> {
    let view = plan.view(&sheet.grid);
    let header = plan.header.filter(|_| plan.layout != SheetLayout::List);
    header.map_or_else(Vec::new, |row| {
        (0..view.width())
            .filter(|c| plan.columns.get(*c) == Some(&FilePart::Level))
            .map(|c| view.get(row, c).to_owned())
            .filter(|t| !t.is_empty())
            .collect()
    })
}
