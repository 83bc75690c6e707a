//! A team: who was never asked, how old what they said is, and where the widest differences are.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::{Scale, ScaleStep};
use rungs_domain::delegation_view::{Difference, differences_first};
use rungs_domain::ids::{DecisionAreaCode, PersonId};
use rungs_domain::view_talk::is_settled;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::{MatrixCell, MatrixRow};
use crate::error::Result;
use crate::person_ref::PersonRef;
use crate::roster::LevelRef;
use crate::workspace::Workspace;

/// The decision two people see most differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WidestView {
    pub area: DecisionAreaCode,
    pub name: String,
    pub agreed: DelegationLevel,
    pub said: DelegationLevel,
    /// Steps by which the PM sees themselves freer; negative when less free.
    pub steps: i8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonViews {
    pub person: PersonRef,
    pub level: LevelRef,
    /// The last day they were asked; none when they never were.
    pub asked_on: Option<Day>,
    /// Days since.
    pub age: Option<i32>,
    /// Decisions they said something about, and those in the catalogue.
    pub said: u32,
    pub of: u32,
    /// Decisions seen differently and not settled, and those seen alike.
    pub differ: u32,
    pub agree: u32,
    pub widest: Option<WidestView>,
}

/// A decision that several people see otherwise than was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaViews {
    pub area: DecisionAreaCode,
    pub name: String,
    /// People who see it differently, of those who said something.
    pub differ: u32,
    pub said: u32,
    /// The most steps by which somebody sees it differently.
    pub widest: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegationViewsTeam {
    pub scale: Scale,
    pub steps: Vec<ScaleStep>,
    /// Everyone active and placed but the leader: the widest difference first, then who was never asked, then who agrees.
    pub people: Vec<PersonViews>,
    /// Decisions somebody sees differently, those that concern most people first.
    pub areas: Vec<AreaViews>,
    pub never_asked: u32,
}

impl Workspace {
    /// How the views of everyone, or of the whole tree below a lead, stand to what was agreed.
    ///
    /// # Errors
    /// `not_found` lead.
    pub fn delegation_views_team(&self, lead: Option<&PersonId>) -> Result<DelegationViewsTeam> {
        let on = self.today();
        let mut matrix = self.delegation_matrix(lead, None)?;
        // Nobody asks themselves.
        let me = self.read(crate::settings::me)?;
        matrix
            .people
            .retain(|row| me.as_ref().is_none_or(|me| me.id != row.id));
        let mut asked: HashMap<PersonId, Day> = HashMap::new();
        let views = self.read(|reader| Ok(reader.delegation_views()?))?;
        let scale = matrix.scale;
        // Those of a cell stand together.
        let mut settled: HashSet<(PersonId, DecisionAreaCode)> = HashSet::new();
        for own in views.chunk_by(|a, b| (&a.person, &a.area) == (&b.person, &b.area)) {
            let Some(first) = own.first() else { continue };
            let row = matrix.people.iter().find(|row| row.id == first.person);
            let cell = row.and_then(|row| row.cells.iter().find(|cell| cell.area == first.area));
            let agreed = cell.and_then(|cell| cell.agreed);
            if is_settled(scale, own, agreed, on) {
                settled.insert((first.person.clone(), first.area.clone()));
            }
        }
        // What was talked about and stays is no difference to deal with any more.
        for row in &mut matrix.people {
            for cell in &mut row.cells {
                if settled.contains(&(row.id.clone(), cell.area.clone())) {
                    (cell.difference, cell.differing) = (None, false);
                }
            }
        }
        for view in views {
            if view.on <= on {
                let said = view.said();
                let last = asked.entry(view.person).or_insert(said);
                *last = said.max(*last);
            }
        }
        let mut areas: Vec<AreaViews> = matrix.areas.iter().map(AreaViews::of).collect();
        for (at, area) in areas.iter_mut().enumerate() {
            for cell in matrix.people.iter().filter_map(|row| row.cells.get(at)) {
                area.said += u32::from(cell.own_view.is_some());
                let steps = cell.difference.unwrap_or(0);
                area.differ += u32::from(cell.differing);
                area.widest = area.widest.max(steps.unsigned_abs());
            }
        }
        areas.retain(|area| area.differ > 0);
        areas.sort_by_key(|area| (Reverse(area.differ), Reverse(area.widest)));
        let mut people: Vec<PersonViews> = matrix
            .people
            .into_iter()
            .map(|row| {
                let asked_on = asked.get(&row.id).copied();
                person_views(row, &matrix.areas, asked_on, on)
            })
            .collect();
        differences_first(&mut people, |one| match (&one.widest, one.asked_on) {
            (Some(widest), _) => Difference::Of(widest.steps),
            (None, None) => Difference::OneSided,
            (None, Some(_)) => Difference::Of(0),
        });
        let never = people.iter().filter(|one| one.asked_on.is_none()).count();
        Ok(DelegationViewsTeam {
            scale: matrix.scale,
            steps: matrix.scale.steps(),
            never_asked: u32::try_from(never).unwrap_or(u32::MAX),
            people,
            areas,
        })
    }
}

fn person_views(
    row: MatrixRow,
    areas: &[DecisionArea],
    asked_on: Option<Day>,
    on: Day,
) -> PersonViews {
    let count = |which: &dyn Fn(&MatrixCell) -> bool| {
        let found = row.cells.iter().filter(|cell| which(cell)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    // Of several as wide the first of the catalogue.
    let widest = areas
        .iter()
        .zip(&row.cells)
        .filter_map(|(area, cell)| {
            let steps = cell.difference.filter(|_| cell.differing)?;
            Some(WidestView {
                area: area.code.clone(),
                name: area.name.clone(),
                agreed: cell.agreed?,
                said: cell.own_view?,
                steps,
            })
        })
        .min_by_key(|widest| Reverse(widest.steps.unsigned_abs()));
    PersonViews {
        asked_on,
        age: asked_on.map(|asked| on.days_since(asked)),
        said: count(&|cell| cell.own_view.is_some()),
        of: count(&|_| true),
        differ: count(&|cell| cell.differing),
        agree: count(&|cell| cell.difference == Some(0)),
        widest,
        level: row.level,
        person: PersonRef {
            id: row.id,
            name: row.name,
        },
    }
}

impl AreaViews {
    fn of(area: &DecisionArea) -> Self {
        Self {
            area: area.code.clone(),
            name: area.name.clone(),
            differ: 0,
            said: 0,
            widest: 0,
        }
    }
}
