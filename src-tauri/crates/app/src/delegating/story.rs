//! How cells came to be what they are.

use rungs_domain::Day;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::Delegation;
use rungs_domain::delegation_story::{self, Around, StoryKind, StoryLine};
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::evidence::EvidenceLink;
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::told_states;
use rungs_store::Reader;

use super::catalogue;
use crate::error::Result;
use crate::person_ref;
use crate::poker::poker_lines;
use crate::workspace::Workspace;

impl Workspace {
    /// How a cell came to be what it is, oldest first.
    ///
    /// # Errors
    /// `not_found` person.
    pub fn delegation_story(
        &self,
        person: &PersonId,
        area: &DecisionAreaCode,
    ) -> Result<Vec<StoryLine>> {
        let today = self.today();
        self.read(|reader| {
            person_ref::by_id(reader, person)?;
            cell_story(reader, person, area, today)
        })
    }
}

/// The story of a cell with that of the areas it came out of, what was seen of it, oldest first.
pub(super) fn cell_story(
    reader: Reader<'_>,
    person: &PersonId,
    area: &DecisionAreaCode,
    today: Day,
) -> Result<Vec<StoryLine>> {
    let catalogue = catalogue(reader)?;
    let own = Agreed {
        views: reader.delegation_views_of(person)?,
        ..Agreed::load(reader, person)?
    };
    let mut lines = own.story(&catalogue, area, today);
    let evidence = reader.evidence_of(person)?;
    for code in with_origins(&catalogue, area) {
        lines.extend(poker_lines(reader, catalogue.scale, person, &code)?);
        // What was seen on these decisions, and how it went.
        for note in &evidence {
            let on_it = |link: &EvidenceLink| matches!(link, EvidenceLink::Delegation { area } if *area == code);
            if note.links.iter().any(on_it) {
                lines.push(StoryLine {
                    on: note.on,
                    kind: StoryKind::Outcome,
                    what: "Seen".to_owned(),
                    why: Some(note.text.for_leader().clone()),
                    terms: Vec::new(),
                });
            }
        }
    }
    delegation_story::in_order(&mut lines);
    Ok(lines)
}

/// All an area came out of, the farthest first, and the area itself: of one day, what was before comes first.
fn with_origins(catalogue: &DecisionCatalogue, area: &DecisionAreaCode) -> Vec<DecisionAreaCode> {
    let mut codes = catalogue.lineage.before(area);
    codes.reverse();
    codes.push(area.clone());
    codes
}

/// What was agreed with a person, and what they said of it.
#[derive(Debug, Default)]
pub(super) struct Agreed {
    states: Vec<Delegation>,
    temporary: Vec<TemporaryLevel>,
    views: Vec<DelegationView>,
}

impl Agreed {
    /// Without what they said.
    pub(super) fn load(reader: Reader<'_>, person: &PersonId) -> Result<Self> {
        Ok(Self {
            states: reader.delegations_of(person)?,
            temporary: reader.temporary_levels_of(person)?,
            views: Vec::new(),
        })
    }

    /// What was agreed and said on a cell and on those it came out of, oldest first.
    pub(super) fn story(
        &self,
        catalogue: &DecisionCatalogue,
        area: &DecisionAreaCode,
        today: Day,
    ) -> Vec<StoryLine> {
        let mut lines = Vec::new();
        for code in with_origins(catalogue, area) {
            let around = Around::of(catalogue, &self.temporary, &code);
            let states = told_states::of_cell(catalogue, &self.states, &code);
            let temporary: Vec<_> = of_area(&self.temporary, |t| t.area == code);
            let views: Vec<_> = of_area(&self.views, |v| v.area == code);
            let told = delegation_story::CellFacts {
                scale: catalogue.scale,
                states: &states,
                temporary: &temporary,
                around: &around,
                views: &views,
                today,
            }
            .story();
            let elsewhere = (code != *area).then(|| catalogue.name(&code).to_owned());
            let gone = catalogue.area(&code).and_then(|a| a.until);
            let retired = gone.filter(|_| !around.goes_on());
            lines.extend(told.into_iter().map(|mut line| {
                if line.kind == StoryKind::Returned && Some(line.on) == retired {
                    line.terms = vec!["The decision area was retired.".to_owned()];
                }
                if let Some(name) = &elsewhere {
                    line.terms.push(format!("Then a part of “{name}”."));
                }
                line
            }));
        }
        delegation_story::in_order(&mut lines);
        lines
    }
}

fn of_area<T: Clone>(rows: &[T], is_here: impl Fn(&T) -> bool) -> Vec<T> {
    rows.iter().filter(|row| is_here(row)).cloned().collect()
}
