//! A matrix read row by row: names first, then what every level is expected to do.

use super::builder::Builder;
use super::choices::BlankCells;
use super::fate::{Fate, Reason};
use super::grid::{Grid, View};
use super::layout::{Context, SheetPlan};
use super::matrix_competency::same;
use super::no_part::{names_pay, says_no_part};
use super::part::FilePart;
use super::sheet_fates::SheetFates;
use super::vocabulary::{part_of, says_as_above};

pub(super) struct Matrix<'a, 'b, 'k> {
    pub view: View<'a>,
    pub plan: &'a SheetPlan,
    pub builder: &'b mut Builder<'k>,
    pub fates: &'b mut SheetFates,
    /// The level of every column that has one.
    pub levels: Vec<Option<usize>>,
    /// Columns that name a level which another one names already.
    pub repeated: Vec<bool>,
    pub track: Option<usize>,
    pub tracks: Vec<Option<usize>>,
    pub area: Option<usize>,
    pub competency: Option<usize>,
    pub blanks: BlankCells,
    /// Whether the cells of the row begin with their ratings.
    pub rated: bool,
}

pub(super) fn read(
    grid: &Grid,
    plan: &SheetPlan,
    context: &Context,
    blanks: BlankCells,
    builder: &mut Builder<'_>,
    fates: &mut SheetFates,
) {
    let view = plan.view(grid);
    let track = context
        .track
        .as_deref()
        .and_then(|name| builder.track(name));
    let area = context.area.as_deref().and_then(|name| builder.area(name));
    let mut matrix = Matrix {
        view,
        plan,
        levels: vec![None; view.width()],
        repeated: vec![false; view.width()],
        tracks: vec![track; view.width()],
        track,
        area,
        competency: None,
        builder,
        fates,
        blanks,
        rated: false,
    };
    matrix.read_texts();
    matrix.read_tracks();
    matrix.read_levels();
    for row in 0..view.height() {
        matrix.read_row(row);
    }
}

impl Matrix<'_, '_, '_> {
    fn part(&self, row: usize) -> FilePart {
        self.plan.rows.get(row).copied().unwrap_or(FilePart::Note)
    }

    pub(super) fn column(&self, column: usize) -> FilePart {
        self.plan
            .columns
            .get(column)
            .copied()
            .unwrap_or(FilePart::Note)
    }

    pub(super) fn columns_of(&self, part: FilePart) -> Vec<usize> {
        (0..self.view.width())
            .filter(|c| self.column(*c) == part)
            .collect()
    }

    /// Texts across everything are the ladder's own.
    fn read_texts(&mut self) {
        for column in self.columns_of(FilePart::Text) {
            for row in 0..self.view.height() {
                let text = self.view.whole(row, column);
                if !text.is_empty() {
                    let fate = self.builder.text(text);
                    self.fates.set(self.view, row, column, fate);
                }
            }
        }
    }

    /// Tracks stand over their levels; a blank goes on from the left.
    fn read_tracks(&mut self) {
        let Some(row) = (0..self.view.height()).find(|row| self.part(*row) == FilePart::Track)
        else {
            return;
        };
        let mut current = self.track;
        for column in self.columns_of(FilePart::Level) {
            let text = self.view.get(row, column);
            if text.is_empty() {
                if current.is_some() {
                    self.fates.set(self.view, row, column, Fate::AsAbove);
                }
            } else {
                current = self.builder.track(text);
                self.fates.set(
                    self.view,
                    row,
                    column,
                    taken(current.is_some(), FilePart::Track),
                );
            }
            if let Some(slot) = self.tracks.get_mut(column) {
                *slot = current;
            }
        }
    }

    fn read_row(&mut self, row: usize) {
        let part = self.part(row);
        match part {
            FilePart::Header | FilePart::LevelGroup => self.each(row, |m, column, _| {
                let named = matches!(m.column(column), FilePart::Level | FilePart::Track);
                if m.plan.header != Some(row) || !named {
                    m.fates
                        .set(m.view, row, column, Fate::Taken(FilePart::Header));
                }
            }),
            FilePart::Track => self.each(row, |m, column, _| {
                if m.column(column) != FilePart::Level {
                    m.fates
                        .set(m.view, row, column, Fate::Taken(FilePart::Header));
                }
            }),
            FilePart::Title => self.each(row, |m, column, text| {
                let fate = m.builder.title(text);
                m.fates.set(m.view, row, column, fate);
            }),
            FilePart::Text => self.each(row, |m, column, text| {
                let fate = m.builder.text(text);
                m.fates.set(m.view, row, column, fate);
            }),
            FilePart::Area => self.each(row, |m, column, text| {
                m.competency = None;
                m.area = m.builder.area(text);
                m.fates
                    .set(m.view, row, column, taken(m.area.is_some(), FilePart::Area));
            }),
            FilePart::TrackText | FilePart::TrackCode => self.about_tracks(row, part),
            FilePart::Delegation => self.decisions(row),
            part if part.is_of_level() => self.about_levels(row, part),
            FilePart::Competency | FilePart::Data => self.competency(row),
            FilePart::LeftOut => self.each(row, |m, column, _| {
                m.fates
                    .set(m.view, row, column, Fate::NotPlaced(Reason::LeftOut));
            }),
            _ => {
                let reason = self.reason_of_note(row);
                self.each(row, |m, column, _| {
                    m.fates.set(m.view, row, column, Fate::NotPlaced(reason));
                });
            }
        }
    }

    /// Whether something at the side of a row names a part.
    fn is_called(&self, row: usize, part: FilePart) -> bool {
        (0..self.view.width())
            .filter(|c| self.column(*c) != FilePart::Level)
            .any(|c| part_of(self.view.get(row, c)) == Some(part))
    }

    /// Why a row is no part of the ladder.
    fn reason_of_note(&self, row: usize) -> Reason {
        let labels = || {
            (0..self.view.width())
                .filter(|c| self.column(*c) != FilePart::Level)
                .map(|c| self.view.filled(row, c))
        };
        if labels().any(names_pay) {
            Reason::Pay
        } else if labels().any(says_no_part) {
            Reason::Note
        } else {
            Reason::OutsideTable
        }
    }

    pub(super) fn no_level(&self, column: usize) -> Fate {
        let repeated = self.repeated.get(column) == Some(&true);
        Fate::NotPlaced(if repeated {
            Reason::SameLevel
        } else {
            Reason::NoLevel
        })
    }

    fn each(&mut self, row: usize, mut take: impl FnMut(&mut Self, usize, &str)) {
        for column in 0..self.view.width() {
            let text = self.view.get(row, column);
            if !text.is_empty() && self.column(column) != FilePart::Text {
                take(self, column, text);
            }
        }
    }

    /// A row of texts about the levels: their scope, their grade, what they take on.
    fn about_levels(&mut self, row: usize, part: FilePart) {
        let mut before = "";
        // Signs in a row that is not called “Code” do not take the place of the codes that people carry over by.
        let is_sign = part == FilePart::Code && !self.is_called(row, FilePart::Code);
        for column in 0..self.view.width() {
            let text = self.view.whole(row, column);
            let level = self.levels.get(column).copied().flatten();
            let fate = match (self.column(column), level) {
                (FilePart::Text, _) => continue,
                (FilePart::Level, Some(level)) if !self.plan.is_ours && says_as_above(text) => {
                    if before.is_empty() {
                        Fate::NotPlaced(Reason::NothingAbove)
                    } else {
                        same(self.builder.level_text(level, part, before))
                    }
                }
                (FilePart::Level, Some(level))
                    if is_sign && !text.is_empty() && self.builder.has_other_code(level, text) =>
                {
                    Fate::NotPlaced(Reason::KnownCode)
                }
                (FilePart::Level, Some(level)) => {
                    before = text;
                    let covered = text
                        .is_empty()
                        .then(|| self.view.filled(row, column))
                        .filter(|t| !t.is_empty());
                    match covered {
                        Some(text) => same(self.builder.level_text(level, part, text)),
                        None if text.is_empty() => continue,
                        None => self.builder.level_text(level, part, text),
                    }
                }
                _ if text.is_empty() => continue,
                (FilePart::Level, None) => self.no_level(column),
                (FilePart::Note, _) => Fate::NotPlaced(Reason::Note),
                _ => Fate::Taken(FilePart::Header),
            };
            self.fates.set(self.view, row, column, fate);
        }
    }

    fn about_tracks(&mut self, row: usize, part: FilePart) {
        self.each(row, |m, column, text| {
            let track = m.tracks.get(column).copied().flatten();
            let fate = match (m.column(column), track) {
                (FilePart::Level, Some(track)) => m.builder.track_text(track, part, text),
                (FilePart::Level, None) => Fate::NotPlaced(Reason::NoLevel),
                _ => Fate::Taken(FilePart::Header),
            };
            m.fates.set(m.view, row, column, fate);
        });
    }

    /// A decision area with what every level is expected to decide.
    fn decisions(&mut self, row: usize) {
        let named = [FilePart::Code, FilePart::Competency, FilePart::Area]
            .into_iter()
            .flat_map(|part| self.columns_of(part))
            .map(|column| self.view.get(row, column))
            .find(|text| self.builder.known.decision(text).is_some())
            .unwrap_or("")
            .to_owned();
        self.each(row, |m, column, text| {
            let level = m.levels.get(column).copied().flatten();
            let fate = match (m.column(column), level) {
                (FilePart::Level, Some(level)) => m.builder.delegation(level, &named, text),
                (FilePart::Area, _) => Fate::Taken(FilePart::Header),
                _ if named.is_empty() => Fate::NotPlaced(Reason::NoDecision),
                _ => Fate::Taken(FilePart::Delegation),
            };
            m.fates.set(m.view, row, column, fate);
        });
    }
}

pub(super) fn taken(is_taken: bool, part: FilePart) -> Fate {
    if is_taken {
        Fate::Taken(part)
    } else {
        Fate::NotPlaced(Reason::TooLong)
    }
}
