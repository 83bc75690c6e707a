//! A ladder written as a readable matrix: levels across, competencies down, grouped by area. Our own reading takes it back.

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::ladder::{Competency, Expectation, Ladder, Level};

use crate::FileError;
use crate::export::guarded;

use super::written_workbook;

/// What a row of the matrix is, for its look in a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowLook {
    Title,
    Text,
    Track,
    TrackText,
    Head,
    About,
    Competency,
    Decision,
}

#[derive(Debug)]
pub(super) struct Row {
    pub look: RowLook,
    pub cells: Vec<String>,
}

/// The matrix as rows of text; columns `first_level..first_code` hold levels.
#[derive(Debug)]
pub(super) struct Written {
    pub rows: Vec<Row>,
    pub first_level: usize,
    pub first_code: usize,
    /// First column and number of levels of every track.
    pub tracks: Vec<(usize, usize)>,
}

const LABELS: usize = 3;
const CODES: usize = 3;

/// CSV in UTF-8 with a mark, so that spreadsheet programs read its bullets; text that looks like a formula is made harmless.
///
/// # Errors
/// None that a ladder could cause.
pub fn write_csv(ladder: &Ladder, areas: &[DecisionArea]) -> Result<String, FileError> {
    let failed = |what: &dyn std::fmt::Display| {
        FileError::new(
            crate::FileErrorCode::Unreadable,
            format!("The table could not be written: {what}."),
        )
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in written(ladder, areas).rows {
        writer
            .write_record(row.cells.iter().map(|cell| guarded(cell).into_owned()))
            .map_err(|e| failed(&e))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(&e))?;
    let text = String::from_utf8(bytes).map_err(|e| failed(&e))?;
    Ok(format!("\u{feff}{text}"))
}

/// An `.xlsx` workbook of one sheet; `made_on` is the date the file carries.
///
/// # Errors
/// `too_large` when a text is longer than a cell of a workbook may be, or there are more levels than columns.
pub fn write_xlsx(
    ladder: &Ladder,
    areas: &[DecisionArea],
    made_on: Day,
) -> Result<Vec<u8>, FileError> {
    written_workbook::write(&written(ladder, areas), made_on)
}

fn written(ladder: &Ladder, areas: &[DecisionArea]) -> Written {
    let first_code = LABELS + ladder.levels.len();
    let mut matrix = Written {
        rows: Vec::new(),
        first_level: LABELS,
        first_code,
        tracks: Vec::new(),
    };
    for (at, level) in ladder.levels.iter().enumerate() {
        let begins = at == 0
            || ladder
                .levels
                .get(at - 1)
                .is_none_or(|before| before.track != level.track);
        match matrix.tracks.last_mut().filter(|_| !begins) {
            Some((_, count)) => *count += 1,
            None => matrix.tracks.push((LABELS + at, 1)),
        }
    }
    matrix.push(RowLook::Title, [ladder.name.as_str()]);
    if !ladder.description.is_empty() {
        matrix.push(RowLook::Text, [ladder.description.as_str()]);
    }
    matrix.tracks(ladder);
    let heads = ["Area", "Competency", "What it is"].into_iter();
    let names = ladder.levels.iter().map(|l| l.name.as_str());
    matrix.push(
        RowLook::Head,
        heads.chain(names).chain(["Code", "Area code", "Weight"]),
    );
    matrix.about_levels(ladder);
    matrix.competencies(ladder);
    matrix.decisions(ladder, areas);
    matrix
}

impl Written {
    fn push<'t>(&mut self, look: RowLook, cells: impl IntoIterator<Item = &'t str>) {
        let mut cells: Vec<String> = cells.into_iter().map(str::to_owned).collect();
        cells.resize(self.first_code + CODES, String::new());
        self.rows.push(Row { look, cells });
    }

    fn tracks(&mut self, ladder: &Ladder) {
        let spans = self.tracks.clone();
        for (look, label, text) in [
            (RowLook::Track, "Track", 0),
            (RowLook::TrackText, "Track code", 1),
            (RowLook::TrackText, "About the track", 2),
        ] {
            let mut cells = vec![""; self.first_code];
            if let Some(cell) = cells.first_mut() {
                *cell = label;
            }
            for (first, _) in &spans {
                let level = ladder.levels.get(first - LABELS);
                let track = level.and_then(|l| ladder.track(&l.track));
                if let (Some(cell), Some(track)) = (cells.get_mut(*first), track) {
                    *cell = match text {
                        0 => track.name.as_str(),
                        1 => track.code.as_str(),
                        _ => track.description.as_str(),
                    };
                }
            }
            if cells.iter().skip(1).any(|cell| !cell.is_empty()) {
                self.push(look, cells);
            }
        }
    }

    fn about_levels(&mut self, ladder: &Ladder) {
        type Said = fn(&Level) -> String;
        let rows: [(&str, Said); 12] = [
            ("Code", |l| l.code.to_string()),
            ("Grade", |l| l.grade.to_string()),
            ("Summary", |l| l.summary.clone()),
            ("Scope", |l| l.scope.clone()),
            ("People", |l| l.span.clone()),
            ("Looks ahead", |l| l.horizon.clone()),
            ("What you take on", |l| bullets(&l.take_on)),
            ("What you give up", |l| bullets(&l.give_up)),
            ("Signs of readiness", |l| bullets(&l.ready_signs)),
            ("Titles in the US", |l| bullets(&l.titles.us)),
            ("Titles in Europe", |l| bullets(&l.titles.europe)),
            ("Titles in the UK", |l| bullets(&l.titles.uk)),
        ];
        for (label, said) in rows {
            let cells: Vec<String> = ladder.levels.iter().map(said).collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                let labels = ["About the level", label, ""];
                self.push(
                    RowLook::About,
                    labels.into_iter().chain(cells.iter().map(String::as_str)),
                );
            }
        }
    }

    fn competencies(&mut self, ladder: &Ladder) {
        for area in &ladder.areas {
            for competency in ladder.competencies.iter().filter(|c| c.area == area.code) {
                let cells: Vec<String> = ladder
                    .levels
                    .iter()
                    .map(|level| {
                        level
                            .expectations
                            .get(&competency.code)
                            .map_or_else(String::new, expectation)
                    })
                    .collect();
                let weight = weights(competency);
                let labels = [
                    area.name.as_str(),
                    competency.name.as_str(),
                    competency.description.as_str(),
                ];
                let codes = [
                    competency.code.as_str(),
                    area.code.as_str(),
                    weight.as_str(),
                ];
                let levels = cells.iter().map(String::as_str);
                self.push(
                    RowLook::Competency,
                    labels.into_iter().chain(levels).chain(codes),
                );
            }
        }
    }

    fn decisions(&mut self, ladder: &Ladder, areas: &[DecisionArea]) {
        for area in areas {
            let cells: Vec<String> = ladder
                .levels
                .iter()
                .map(|level| {
                    level
                        .delegation
                        .get(&area.code)
                        .map_or_else(String::new, |d| format!("{} {}", d.value(), d.name()))
                })
                .collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                let labels = ["Decisions", area.name.as_str(), ""];
                let levels = cells.iter().map(String::as_str);
                self.push(
                    RowLook::Decision,
                    labels.into_iter().chain(levels).chain([area.code.as_str()]),
                );
            }
        }
    }
}

/// Rating and word, then a bullet per behaviour, then example and anti-pattern under their labels.
fn expectation(expected: &Expectation) -> String {
    let rating = expected.proficiency;
    let mut lines = vec![format!("{} {}", rating.value(), rating.word())];
    if !expected.behaviours.is_empty() {
        lines.push(bullets(&expected.behaviours));
    }
    for (label, text) in [
        ("Example", &expected.example),
        ("Avoid", &expected.anti_pattern),
    ] {
        if let Some(text) = text.as_deref().filter(|text| !text.trim().is_empty()) {
            lines.push(format!("{label}: {}", indented(text)));
        }
    }
    lines.join("\n")
}

fn bullets(items: &[String]) -> String {
    let lines: Vec<String> = items
        .iter()
        .map(|item| format!("• {}", indented(item)))
        .collect();
    lines.join("\n")
}

/// A line break inside an item is set off, so that it is not taken for the next item.
fn indented(text: &str) -> String {
    text.trim().replace('\n', "\n  ")
}

/// `1`, or with what it weighs at the stages of a product's life: `1; new 2; declining 0.5`.
fn weights(competency: &Competency) -> String {
    let stages = competency.stage_weights.iter();
    let stages = stages.map(|(stage, weight)| format!("; {} {weight}", stage.word()));
    format!("{}{}", competency.weight, stages.collect::<String>())
}
