//! A self-assessment for filling in away from the program: everything in words, nothing private in it.
//! Paper and spreadsheet are made from this one view.

use serde::Serialize;

use crate::error::{Result, RuleError};
use crate::form_code::FormCode;
use crate::ids::{CompetencyCode, LevelCode, PersonId};
use crate::ladder::{Expectation, LadderVersion, Level, Proficiency, Published};
use crate::{Day, Shareable};

/// Built by [`build`]. Holds what the ladder says and who the form is for; no rating, no note, no call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SelfForm {
    pub workspace: String,
    /// BCP 47, `en`.
    pub language: String,
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
    /// Name of the next rung on the same track; none at its top.
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
    pub word: &'static str,
    pub meaning: &'static str,
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
    pub word: &'static str,
    pub behaviours: Vec<String>,
}

impl From<&Expectation> for FormExpectation {
    fn from(expectation: &Expectation) -> Self {
        Self {
            proficiency: expectation.proficiency.value(),
            word: expectation.proficiency.word(),
            behaviours: expectation.behaviours.clone(),
        }
    }
}

/// An open question to answer in one's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormQuestion {
    /// Stays the same whatever the words: `proud`, `say`, `help`.
    pub code: &'static str,
    pub text: &'static str,
}

const QUESTIONS: [FormQuestion; 3] = [
    FormQuestion {
        code: "proud",
        text: "What are you proud of since we last looked at this together?",
    },
    FormQuestion {
        code: "say",
        text: "Which decisions would you like more say in, and why those?",
    },
    FormQuestion {
        code: "help",
        text: "What would help you most in the next three months, and from whom?",
    },
];

/// All a form is made of.
#[derive(Debug, Clone, Copy)]
pub struct FormFacts<'a> {
    /// The workspace's name.
    pub workspace: &'a str,
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
    let next = ladder.next_level(&level.code);
    let first = |name: &str| {
        name.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let own_level = facts
        .own
        .filter(|own| **own != level.code)
        .and_then(|own| ladder.level(own));
    let form = SelfForm {
        workspace: facts.workspace.to_owned(),
        language: "en".to_owned(),
        made_on: facts.today,
        printed_on: facts.today.long(),
        ladder: ladder.name.clone(),
        version: version.number,
        person: facts.name.to_owned(),
        person_short: first(facts.name),
        title: facts.title.to_owned(),
        leader: facts.leader.map(str::to_owned),
        leader_short: facts.leader.map_or_else(|| "Your leader".to_owned(), first),
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
                word: step.word(),
                meaning: step.meaning(),
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
                        expects: asked_by(level, &competency.code),
                        next: next
                            .and_then(|next| asked_by(next, &competency.code))
                            .filter(|asked| {
                                Some(asked) != asked_by(level, &competency.code).as_ref()
                            }),
                    })
                    .collect(),
            })
            .filter(|area: &FormArea| !area.competencies.is_empty())
            .collect(),
        questions: QUESTIONS.to_vec(),
        form_code: FormCode {
            person: facts.person.clone(),
            version: version.id.clone(),
            level: level.code.clone(),
        }
        .to_string(),
    };
    Ok(Shareable::new(form))
}

fn asked_by(level: &Level, competency: &CompetencyCode) -> Option<FormExpectation> {
    level
        .expectations
        .get(competency)
        .map(FormExpectation::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Refusal;
    use crate::ladder::{CompetencyArea, LadderStatus};
    use crate::ladder_fixture::{ladder, level};

    fn published(change: impl FnOnce(&mut crate::ladder::Ladder)) -> Published<LadderVersion> {
        let mut ladder = ladder();
        change(&mut ladder);
        let version = LadderVersion {
            id: "v-2".into(),
            number: 2,
            status: LadderStatus::Published,
            published_on: None,
            ladder,
        };
        version.published().unwrap()
    }

    fn form(
        version: &Published<LadderVersion>,
        own: Option<&str>,
        against: Option<&str>,
    ) -> Result<SelfForm> {
        let (own, against) = (own.map(LevelCode::from), against.map(LevelCode::from));
        build(&FormFacts {
            workspace: "Product",
            today: Day::parse("2026-11-24").unwrap(),
            version,
            person: &"p-1".into(),
            name: "Hollis Grady",
            title: "Product Manager, Mobile",
            leader: Some("Marisol Etxeberria"),
            own: own.as_ref(),
            against: against.as_ref(),
        })
        .map(Shareable::into_inner)
    }

    #[test]
    fn a_form_is_against_the_own_level_and_looks_one_rung_further() {
        let version = published(|ladder| {
            ladder.areas.push(CompetencyArea {
                code: "empty".into(),
                name: "Empty".into(),
            })
        });
        let form = form(&version, Some("PM"), None).unwrap();
        assert_eq!(
            (form.level.name.as_str(), form.level.track.as_str()),
            ("PM", "Individual")
        );
        assert_eq!(form.own_level, None);
        assert_eq!(form.next_level.as_deref(), Some("Senior PM"));
        assert_eq!(
            (form.version, form.printed_on.as_str()),
            (2, "24 November 2026")
        );
        assert_eq!(
            (form.person_short.as_str(), form.leader_short.as_str()),
            ("Hollis", "Marisol")
        );
        assert_eq!(
            form.areas.len(),
            1,
            "an area without competencies is left out"
        );
        let insight = &form.areas[0].competencies[0];
        assert_eq!(
            insight.expects,
            Some(FormExpectation {
                proficiency: 2,
                word: "With help",
                behaviours: vec!["Listens to customers".into()],
            })
        );
        assert_eq!(
            insight.next.as_ref().unwrap().behaviours,
            ["Leads research"]
        );
        let steps: Vec<u8> = form.scale.iter().map(|step| step.value).collect();
        assert_eq!(steps, [0, 1, 2, 3, 4, 5]);
        assert!(form.scale.iter().all(|step| !step.meaning.is_empty()));
        assert_eq!(form.questions.len(), 3);
    }

    #[test]
    fn the_code_leads_back_to_person_version_and_level() {
        let version = published(|_| {});
        let form = form(&version, Some("PM"), Some("gpm")).unwrap();
        let code = FormCode::parse(&form.form_code).unwrap();
        assert_eq!(code.person, "p-1".into());
        assert_eq!(code.version, "v-2".into());
        assert_eq!(code.level, "GPM".into());
        assert_eq!(form.own_level.as_deref(), Some("PM"));
        assert_eq!(form.next_level, None, "nothing is above on this track");
        assert!(form.areas[0].competencies.iter().all(|c| c.next.is_none()));
    }

    #[test]
    fn what_the_next_rung_asks_is_left_out_where_it_is_the_same() {
        let version = published(|ladder| {
            let story = level(ladder, "PM").expectations[&"story".into()].clone();
            level(ladder, "SPM")
                .expectations
                .insert("story".into(), story);
            level(ladder, "PM").expectations.remove(&"insight".into());
        });
        let form = form(&version, Some("PM"), None).unwrap();
        let [insight, story] = form.areas[0].competencies.as_slice() else {
            panic!("two competencies, also the one the level says nothing of")
        };
        assert!(insight.expects.is_none() && insight.next.is_some());
        assert!(story.expects.is_some() && story.next.is_none());
    }

    #[test]
    fn somebody_on_no_level_needs_one_to_be_said() {
        let version = published(|_| {});
        let error = form(&version, None, None).unwrap_err();
        assert_eq!(
            (error.refusal, error.field.as_deref()),
            (Refusal::Invalid, Some("against"))
        );
        assert!(
            error
                .message
                .contains("Hollis Grady stands on no level yet")
        );
        let senior = form(&version, None, Some("SPM")).unwrap();
        assert_eq!(
            (senior.level.name.as_str(), senior.own_level),
            ("Senior PM", None)
        );
        let error = form(&version, None, Some("CEO")).unwrap_err();
        assert_eq!(
            (error.refusal, error.field.as_deref()),
            (Refusal::NotFound, Some("against"))
        );
    }
}
