//! What a one-to-one left behind: its words, what was agreed and told in it, and what was decided that day. Context knows the
//! one-to-one it was told in. A decision does not: what was agreed with the person on the day of the one-to-one counts as done in it.

use std::collections::{BTreeMap, BTreeSet};

use rungs_domain::Day;
use rungs_domain::context::ContextShared;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::Delegation;
use rungs_domain::delegation_story::{Around, CellFacts, StoryKind, StoryLine};
use rungs_domain::delegation_view::DelegationView;
use rungs_domain::ids::{ActionId, ContextId, ContextShareId, OneToOneId, PersonId};
use rungs_domain::plan::Action;
use rungs_domain::temporary_level::TemporaryLevel;
use rungs_domain::told_states;
use rungs_store::Reader;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::context::{AreaRef, area_refs};
use crate::error::Result;

/// A one-to-one as the leader reads it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OneToOneNote {
    pub id: OneToOneId,
    pub on: Day,
    pub shared: String,
    /// For the leader's eyes.
    pub private: String,
    /// Agreed in it, whatever became of them.
    pub actions: Vec<Action>,
    /// Those of them that are open and whose date has passed.
    pub late: Vec<ActionId>,
    /// Told in it.
    pub context: Vec<ContextGiven>,
    /// What was agreed that day about who decides.
    pub moves: Vec<MeetingMove>,
}

/// A piece of context somebody was told, with what it bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContextGiven {
    pub id: ContextShareId,
    pub context: ContextId,
    pub one_to_one: Option<OneToOneId>,
    pub on: Day,
    pub text: String,
    pub areas: Vec<AreaRef>,
}

/// Something agreed about a decision, in the words of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingMove {
    pub area: AreaRef,
    pub kind: StoryKind,
    /// `Consult → Advise`.
    pub what: String,
    pub why: Option<String>,
    /// What else was agreed with it, each as a short sentence.
    pub terms: Vec<String>,
}

/// All context a person was ever told, newest first.
pub(super) fn context_given(
    reader: Reader<'_>,
    catalogue: &DecisionCatalogue,
    person: &PersonId,
) -> Result<Vec<ContextGiven>> {
    let told = reader.context_shared_with(person)?;
    told.into_iter()
        .map(|shared: ContextShared| {
            let tags = reader.context_tags_of(&shared.context)?;
            let codes: Vec<_> = tags.into_iter().map(|tag| tag.area).collect();
            Ok(ContextGiven {
                id: shared.id,
                context: shared.context,
                one_to_one: shared.one_to_one,
                on: shared.on,
                text: shared.text,
                areas: area_refs(catalogue, &codes),
            })
        })
        .collect()
}

/// What was agreed with a person on each of these days, in catalogue order.
pub(super) fn moves_on(
    reader: Reader<'_>,
    catalogue: &DecisionCatalogue,
    person: &PersonId,
    days: &BTreeSet<Day>,
    today: Day,
) -> Result<BTreeMap<Day, Vec<MeetingMove>>> {
    let all_states = reader.delegations_of(person)?;
    let all_temporary = reader.temporary_levels_of(person)?;
    let all_views = reader.delegation_views_of(person)?;
    let mut moves: BTreeMap<Day, Vec<MeetingMove>> = BTreeMap::new();
    for area in &catalogue.areas {
        let states = told_states::of_cell(catalogue, &all_states, &area.code);
        let temporary: Vec<TemporaryLevel> = of(&all_temporary, |held| held.area == area.code);
        let views: Vec<DelegationView> = of(&all_views, |view| view.area == area.code);
        let story = CellFacts {
            scale: catalogue.scale,
            states: &states,
            temporary: &temporary,
            around: &Around::of(catalogue, &all_temporary, &area.code),
            views: &views,
            today,
        }
        .story();
        let given_back = |line: &StoryLine| {
            line.kind == StoryKind::Returned && is_given_back(area, &states, &temporary, line.on)
        };
        for line in story {
            let is_decided = is_agreed_in_talk(line.kind) || given_back(&line);
            if days.contains(&line.on) && is_decided {
                moves.entry(line.on).or_default().push(MeetingMove {
                    area: AreaRef {
                        code: area.code.clone(),
                        name: area.name.clone(),
                    },
                    kind: line.kind,
                    what: line.what,
                    why: line.why,
                    terms: line.terms,
                });
            }
        }
    }
    Ok(moves)
}

/// Given back before its time, which somebody decides; its end comes by itself, and areas that become one end it too.
fn is_given_back(
    area: &DecisionArea,
    states: &[Delegation],
    temporary: &[TemporaryLevel],
    on: Day,
) -> bool {
    let came_together = area.until == Some(on)
        || states
            .iter()
            .any(|state| state.since == on && state.carried_from.is_some());
    let is_given_back = |held: &TemporaryLevel| {
        // What came with the areas that day was not ended by that.
        let came = held.since == on && held.decided_as.is_some();
        held.ended_on == Some(on) && on <= held.until && (came || !came_together)
    };
    temporary.iter().any(is_given_back)
}

/// What comes by itself, or from splitting an area, was not talked about.
const fn is_agreed_in_talk(kind: StoryKind) -> bool {
    match kind {
        StoryKind::Began
        | StoryKind::Freer
        | StoryKind::Tighter
        | StoryKind::Terms
        | StoryKind::Confirmed
        | StoryKind::Temporary
        | StoryKind::OwnView => true,
        StoryKind::Returned | StoryKind::Carried | StoryKind::Poker | StoryKind::Outcome => false,
    }
}

fn of<T: Clone>(all: &[T], is_meant: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| is_meant(one)).cloned().collect()
}
