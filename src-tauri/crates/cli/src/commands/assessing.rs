//! Rating people and reading gaps.

use rungs_app::assessing::{AssessmentDraft, AssessmentLine, Finish, GapsPage, RatingDraft};
use rungs_app::person_ref::PersonRef;
use rungs_domain::assessment::{AssessmentState, Gap};
use rungs_domain::ids::{CompetencyCode, LevelCode};
use rungs_domain::ladder::Proficiency;
use serde::Serialize;

use crate::args::{AssessArgs, GapsArgs};
use crate::call::Call;
use crate::commands::roster::gone;
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

#[derive(Debug, Serialize)]
struct Assessed<'a> {
    person: &'a PersonRef,
    #[serde(flatten)]
    assessment: &'a AssessmentLine,
}

pub fn assess(call: &Call, args: AssessArgs) -> Result<Answer, Failure> {
    let mut seen: Vec<&CompetencyCode> = Vec::new();
    for rate in &args.rate {
        if seen
            .iter()
            .any(|code| code.as_str().eq_ignore_ascii_case(rate.competency.as_str()))
        {
            return Err(Failure::invalid(
                "rate",
                format!(
                    "{} is rated twice. Rate each competency once.",
                    rate.competency
                ),
            ));
        }
        seen.push(&rate.competency);
    }
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let rating = |rate: crate::args::Rate| RatingDraft {
        competency: rate.competency,
        value: rate.value,
        note: String::new(),
    };
    let draft = AssessmentDraft {
        person: person.id.clone(),
        by: args.by,
        ratings: args.rate.into_iter().map(rating).collect(),
        cleared: Vec::new(),
        note: args.note,
        on: None,
        finish: if args.make_final {
            Finish::MakeFinal
        } else {
            Finish::KeepDraft
        },
    };
    let id = workspace.assess(&draft)?.value;
    let sheet = workspace.assessment_sheet(&person.id)?;
    let found = sheet
        .draft
        .iter()
        .chain(&sheet.past)
        .find(|line| line.id == id);
    let assessment = found.ok_or_else(|| gone("assessment"))?;
    call.answer(
        &Assessed {
            person: &person,
            assessment,
        },
        || {
            let state = match assessment.state {
                AssessmentState::Draft => "a draft",
                AssessmentState::Final => "final",
            };
            let ratings = counted(assessment.ratings.len(), "rating", "ratings");
            format!(
                "The assessment of {} of {} is {state}, with {ratings}.",
                person.name, assessment.on
            )
        },
    )
}

/// As the contract has it: the level by its code.
#[derive(Debug, Serialize)]
struct Gaps<'a> {
    person: &'a PersonRef,
    against: &'a LevelCode,
    gaps: &'a [Gap],
}

pub fn gaps(call: &Call, args: &GapsArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let page = workspace.gaps(&person.id, args.against.as_deref())?;
    call.answer(
        &Gaps {
            person: &page.person,
            against: &page.against.code,
            gaps: &page.gaps,
        },
        || gap_table(&page),
    )
}

/// Every competency with what the level expects and what was last seen.
pub fn gap_table(page: &GapsPage) -> String {
    let number = |value: Option<Proficiency>| or_blank(value.map(Proficiency::value));
    let rows: Vec<Vec<String>> = page
        .gaps
        .iter()
        .map(|gap| {
            let difference = gap.gap.map(|gap| {
                if gap > 0 {
                    format!("+{gap}")
                } else {
                    gap.to_string()
                }
            });
            vec![
                gap.name.clone(),
                number(gap.expected),
                number(gap.current),
                or_blank(difference),
            ]
        })
        .collect();
    let head = format!("{} against {}", page.person.name, page.against.name);
    paragraphs(&[
        head,
        table(
            &["Competency", "Expected", "Current", "Gap"],
            &rows,
            "The ladder has no competencies.",
        ),
    ])
}
