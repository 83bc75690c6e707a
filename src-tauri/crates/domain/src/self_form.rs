//! A self-assessment for filling in away from the program: everything in words, nothing private in it.
//! Paper and spreadsheet are made from this one view.

use serde::Serialize;

use crate::error::{Result, RuleError};
use crate::form_code::FormCode;
use crate::house_style::HouseStyle;
use crate::ids::{CompetencyCode, LevelCode, PersonId};
use crate::ladder::{LadderVersion, Level, Proficiency, Published};
use crate::person::first_name;
use crate::{Day, Shareable, Wording};

/// Built by [`build`]. Holds what the ladder says and who the form is for; no rating, no note, no call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SelfForm {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
    /// How it speaks, for whoever writes it as a spreadsheet.
    #[serde(skip)]
    pub say: Wording,
    pub made_on: Day,
    /// `24 November 2026`.
    pub printed_on: String,
    /// The ladder's name.
    pub ladder: String,
    /// The ladder's version number.
    pub version: u32,
    pub person: String,
    /// First name, where space is short.
    pub person_short: String,
    /// May be empty.
    pub title: String,
    /// The person's manager; none without one.
    pub leader: Option<String>,
    /// First name of the leader, or `Your leader`.
    pub leader_short: String,
    /// What the answers are held against.
    pub level: FormLevel,
    /// Name of the person's own level, where the form is against another one.
    pub own_level: Option<String>,
    /// Name of the target the two agreed on, else of the next rung on the same track; none at its top.
    pub next_level: Option<String>,
    /// 0 to 5, lowest first.
    pub scale: Vec<FormStep>,
    /// Areas with at least one competency, in ladder order.
    pub areas: Vec<FormArea>,
    pub questions: Vec<FormQuestion>,
    /// See [`FormCode`].
    pub form_code: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormLevel {
    pub code: LevelCode,
    pub name: String,
    pub track: String,
    pub grade: u8,
    /// May be empty.
    pub summary: String,
    /// May be empty.
    pub scope: String,
}

/// A step of the scale of ratings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormStep {
    /// 0–5.
    pub value: u8,
    pub word: String,
    pub meaning: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormArea {
    pub name: String,
    pub competencies: Vec<FormCompetency>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormCompetency {
    pub code: CompetencyCode,
    pub name: String,
    /// May be empty.
    pub description: String,
    /// What the level expects; none when it says nothing of it. It may be rated all the same.
    pub expects: Option<FormExpectation>,
    /// For orientation: what the next rung expects; none where that is the same.
    pub next: Option<FormExpectation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormExpectation {
    /// 0–5.
    pub proficiency: u8,
    pub word: String,
    pub behaviours: Vec<String>,
}

/// An open question to answer in one's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormQuestion {
    /// Of [`AskedInForm`].
    pub code: &'static str,
    pub text: String,
}

/// A question as it is kept and read on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedInForm {
    /// Stays the same whatever the words: `proud`, `say`, `help`.
    pub code: &'static str,
    pub text: &'static str,
}

/// What every form asks beside the ratings.
pub const QUESTIONS: [AskedInForm; 3] = [
    AskedInForm {
        code: "proud",
        text: "What are you proud of since we last looked at this together?",
    },
    AskedInForm {
        code: "say",
        text: "Which decisions would you like more say in, and why those?",
    },
    AskedInForm {
        code: "help",
        text: "What would help you most in the next three months, and from whom?",
    },
];

/// All a form is made of.
#[derive(Debug, Clone, Copy)]
pub struct FormFacts<'a> {
    pub house: &'a HouseStyle,
    pub today: Day,
    pub version: &'a Published<LadderVersion>,
    pub person: &'a PersonId,
    pub name: &'a str,
    /// May be empty.
    pub title: &'a str,
    /// The manager's name.
    pub leader: Option<&'a str>,
    /// The level the person stands on.
    pub own: Option<&'a LevelCode>,
    /// Another level to be held against; the own one if not said.
    pub against: Option<&'a LevelCode>,
    /// Where the two agreed that the person is heading.
    pub target: Option<&'a LevelCode>,
}

/// # Errors
/// `invalid` at `against` when the person stands on no level and none is said; `not_found` when the ladder has no such level.
pub fn build(facts: &FormFacts<'_>) -> Result<Shareable<SelfForm>> {
    let version = facts.version.get();
    let ladder = &version.ladder;
    let Some(code) = facts.against.or(facts.own) else {
        let message = format!(
            "{} stands on no level yet. Place them first, or say which level the form is to be held against.",
            facts.name
        );
        return Err(RuleError::invalid("against", message));
    };
    let level = ladder
        .find_level(code.as_str())
        .map_err(|error| error.at("against"))?;
    let next = facts
        .target
        .filter(|target| **target != level.code)
        .and_then(|target| ladder.level(target))
        .or_else(|| ladder.next_level(&level.code));
    let own_level = facts
        .own
        .filter(|own| **own != level.code)
        .and_then(|own| ladder.level(own));
    let say = facts.house.words();
    let form = SelfForm {
        workspace: facts.house.workspace.clone(),
        language: facts.house.language.tag().to_owned(),
        say,
        made_on: facts.today,
        printed_on: say.long(facts.today),
        ladder: ladder.name.clone(),
        version: version.number,
        person: facts.name.to_owned(),
        person_short: first_name(facts.name),
        title: facts.title.to_owned(),
        leader: facts.leader.map(str::to_owned),
        leader_short: facts
            .leader
            .map_or_else(|| say.word("paper-your-leader"), first_name),
        level: FormLevel {
            code: level.code.clone(),
            name: level.name.clone(),
            track: ladder
                .track(&level.track)
                .map_or_else(String::new, |track| track.name.clone()),
            grade: level.grade,
            summary: level.summary.clone(),
            scope: level.scope.clone(),
        },
        own_level: own_level.map(|level| level.name.clone()),
        next_level: next.map(|level| level.name.clone()),
        scale: Proficiency::all()
            .map(|step| FormStep {
                value: step.value(),
                word: say.rating(step),
                meaning: say.rating_meaning(step),
            })
            .to_vec(),
        areas: ladder
            .areas
            .iter()
            .map(|area| FormArea {
                name: area.name.clone(),
                competencies: ladder
                    .competencies
                    .iter()
                    .filter(|competency| competency.area == area.code)
                    .map(|competency| FormCompetency {
                        code: competency.code.clone(),
                        name: competency.name.clone(),
                        description: competency.description.clone(),
                        expects: asked_by(say, level, &competency.code),
                        next: next
                            .and_then(|next| asked_by(say, next, &competency.code))
                            .filter(|asked| {
                                Some(asked) != asked_by(say, level, &competency.code).as_ref()
                            }),
                    })
                    .collect(),
            })
            .filter(|area: &FormArea| !area.competencies.is_empty())
            .collect(),
        questions: QUESTIONS
            .map(|asked| FormQuestion {
                code: asked.code,
                text: say.asked_in_form(asked),
            })
            .to_vec(),
        form_code: FormCode {
            person: facts.person.clone(),
            version: version.id.clone(),
            level: level.code.clone(),
        }
        .to_string(),
    };
    Ok(Shareable::new(form))
}

fn asked_by(say: Wording, level: &Level, competency: &CompetencyCode) -> Option<FormExpectation> {
    let expectation = level.expectations.get(competency)?;
    Some(FormExpectation {
        proficiency: expectation.proficiency.value(),
        word: say.rating(expectation.proficiency),
        behaviours: expectation.behaviours.clone(),
    })
}

#[cfg(test)]
#[path = "self_form_tests.rs"]
mod tests;
