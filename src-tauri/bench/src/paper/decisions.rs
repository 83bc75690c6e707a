//! Decision charters and the team board, from the workspace to the file, beside Typst alone setting the same views.

use std::fs;
use std::path::Path;

use rungs_app::delegating::Matrix;
use rungs_app::printing::{FontSource, Handout, PaperSize, Printer};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::decision_charter_build::{CharterFacts, CharterGround, build};
use rungs_domain::decision_limits::Limits;
use rungs_domain::decision_lineage::Lineage;
use rungs_domain::delegation::Delegation;
use rungs_domain::house_style::HouseStyle;
use rungs_domain::ids::PersonId;
use rungs_domain::team_board::{self, BoardFacts};
use rungs_testkit::{Sandbox, big_team};
use serde_json::Value;

use super::bare_typst::{BareTypst, drawn, forget};
use crate::Outcome;
use crate::finding::{Finding, Unit};
use crate::in_turn::{Medians, in_turn, timed};

/// As a ratio to Typst alone.
const BUDGET: f64 = 1.2;
const FLOOR: &str = "Typst's own compile and PDF";

/// A team, and all of a large product organisation.
const SIZES: [usize; 2] = [12, 300];

/// As many further pages as the window asks for at a time.
const AT_ONCE: usize = 6;

/// Those of the large one take seconds.
const ROUNDS: usize = 5;

pub fn measure() -> Outcome<Vec<Finding>> {
    let printer = Printer::new(FontSource::WithSystem).map_err(|error| error.to_string())?;
    let bare = BareTypst::new()?;
    let mut findings = Vec::new();
    for people in SIZES {
        let sandbox = big_team(people);
        let views = Views::of(&sandbox)?;
        let everyone = Handout::Charters { lead: None };
        let board = Handout::TeamBoard {
            lead: None,
            as_of: None,
        };
        findings.push(further_pages(&sandbox, &printer, &bare, &views, people)?);
        for (what, handout, template, title, view) in [
            (
                "everybody's decision charter in one file",
                &everyone,
                "charter.typ",
                views.charters_title.as_str(),
                &views.charters,
            ),
            (
                "the team board",
                &board,
                "board.typ",
                views.board_title.as_str(),
                &views.board,
            ),
        ] {
            let medians = beside(
                |to| {
                    let (pdf, pages) = bare.view(template, title, view)?;
                    fs::write(to, pdf)?;
                    Ok(pages)
                },
                |to| {
                    let file = sandbox.print_handout(&printer, handout, to, PaperSize::A4)?;
                    Ok(usize::try_from(file.pages)?)
                },
            )?;
            findings.push(Finding {
                what: what.into(),
                floor_is: FLOOR,
                people,
                unit: Unit::Milliseconds,
                floor: medians.floor,
                ours: medians.ours,
                budget: Some(BUDGET),
                rounds: medians.rounds,
            });
        }
    }
    Ok(findings)
}

/// Some pages of everybody's charters, looked at after the first ones: as quick as drawing them, since the document is kept.
fn further_pages(
    sandbox: &Sandbox,
    printer: &Printer,
    bare: &BareTypst,
    views: &Views,
    people: usize,
) -> Outcome<Finding> {
    let everyone = Handout::Charters { lead: None };
    let set = bare.set(
        "charter.typ",
        &views.charters_title,
        std::slice::from_ref(&views.charters),
    )?;
    forget();
    let first = sandbox.handout_pages(printer, &everyone, PaperSize::A4)?;
    let last = usize::try_from(first.total)?;
    let from = last.saturating_sub(AT_ONCE);
    let place = |page: usize| u32::try_from(page);
    let (low, high) = (place(from + 1)?, place(last)?);
    let medians = in_turn(
        || Ok(drawn(set.pages().get(from..last).unwrap_or_default())),
        || Ok(sandbox.handout_further_pages(printer, &everyone, PaperSize::A4, low, high)?),
    )?;
    Ok(Finding {
        what: format!("the last {AT_ONCE} pages of {last} charters looked at"),
        floor_is: "Typst drawing them as SVG",
        people,
        unit: Unit::Milliseconds,
        floor: medians.floor,
        ours: medians.ours,
        budget: None,
        rounds: medians.rounds,
    })
}

/// Times both, each with nothing remembered; each says how many pages its file has. Refuses two that cannot be of one document. Bytes say
/// less: a file that was set in pieces has fonts of each.
fn beside(
    floor: impl Fn(&Path) -> Outcome<usize>,
    ours: impl Fn(&Path) -> Outcome<usize>,
) -> Outcome<Medians> {
    let folder = tempfile::tempdir()?;
    let (bare_file, file) = (
        folder.path().join("bare.pdf"),
        folder.path().join("ours.pdf"),
    );
    let (mut floors, mut own) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (mut bare_pages, mut pages) = (0, 0);
        forget();
        floors.push(timed(&mut || {
            bare_pages = floor(&bare_file)?;
            Ok(())
        })?);
        forget();
        own.push(timed(&mut || {
            pages = ours(&file)?;
            Ok(())
        })?);
        if bare_pages != pages {
            return Err(format!(
                "our file has {pages} pages, that of Typst alone {bare_pages}: not the same document"
            )
            .into());
        }
    }
    Ok(Medians::of(&floors, &own))
}

/// What the templates are given, put together from what the window reads.
struct Views {
    charters: Value,
    charters_title: String,
    board: Value,
    board_title: String,
}

impl Views {
    fn of(sandbox: &Sandbox) -> Outcome<Self> {
        let matrix = sandbox.delegation_matrix(None, None)?;
        let today = sandbox.today();
        let file = sandbox.path().file_stem().unwrap_or_default();
        let house = HouseStyle::new(file.to_string_lossy());
        let catalogue = DecisionCatalogue {
            areas: matrix.areas.clone(),
            lineage: Lineage::default(),
            scale: matrix.scale,
        };
        let states: Vec<Vec<Delegation>> = agreed(&matrix);
        let roster = sandbox.roster_list(None)?.people;
        let facts: Vec<CharterFacts<'_>> = matrix
            .people
            .iter()
            .zip(&states)
            .map(|(row, states)| {
                let line = roster.iter().find(|line| line.id == row.id);
                CharterFacts {
                    person: &row.name,
                    title: line.map_or("", |line| &line.title),
                    leader: line.and_then(|line| line.manager.as_ref().map(|m| m.name.as_str())),
                    states,
                    temporary: &[],
                }
            })
            .collect();
        let ground = CharterGround {
            house: &house,
            today,
            catalogue: &catalogue,
        };
        let people: Vec<(PersonId, String)> = matrix
            .people
            .iter()
            .map(|row| (row.id.clone(), row.name.clone()))
            .collect();
        let all: Vec<Delegation> = states.iter().flatten().cloned().collect();
        let board = team_board::build(&BoardFacts {
            house: &house,
            today,
            lead: None,
            as_of: today,
            catalogue: &catalogue,
            people: &people,
            states: &all,
            temporary: &[],
        });
        Ok(Self {
            charters: serde_json::to_value(build(&ground, &facts).into_inner())?,
            charters_title: format!("Decision charters, {}", today.long()),
            board: serde_json::to_value(board.into_inner())?,
            board_title: format!("Who decides what. Everyone, {}", today.long()),
        })
    }
}

/// Of each person what is agreed now; nothing holds for a while in a team made up for measuring.
fn agreed(matrix: &Matrix) -> Vec<Vec<Delegation>> {
    let mut fresh = 0;
    matrix
        .people
        .iter()
        .map(|row| {
            let cells = row.cells.iter().filter_map(|cell| {
                fresh += 1;
                Some(Delegation {
                    wanted: cell.wanted,
                    limits: Limits {
                        words: cell.limit.clone(),
                        ..Limits::default()
                    },
                    review: cell.review,
                    ..Delegation::bare(
                        format!("state-{fresh}").as_str().into(),
                        row.id.clone(),
                        cell.area.clone(),
                        cell.since?,
                        cell.level?,
                    )
                })
            });
            cells.collect()
        })
        .collect()
}
