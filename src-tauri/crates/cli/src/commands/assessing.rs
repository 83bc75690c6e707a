//! Rating people and reading gaps.

use rungs_app::assessing::{AssessmentDraft, Finish, GapsPage, RatingDraft};
use rungs_app::person_ref::PersonRef;
use rungs_domain::Day;
use rungs_domain::assessment::{AssessmentState, Rater};
use rungs_domain::gap::Gap;
use rungs_domain::ids::{AssessmentId, CompetencyCode, LevelCode};
use rungs_domain::ladder::Proficiency;
use serde::Serialize;

use crate::args::{AssessArgs, GapsArgs, Rate, RatingArgs};
use crate::call::Call;
use crate::commands::roster::gone;
use crate::commands::rounds;
use crate::exit::Failure;
use crate::output::{Answer, counted, or_blank, paragraphs, table};

/// As the contract has it: the level by its code.
#[derive(Debug, Serialize)]
struct Assessed<'a> {
    person: &'a PersonRef,
    id: &'a AssessmentId,
    by: Rater,
    on: Day,
    state: AssessmentState,
    against: Option<&'a LevelCode>,
    version: u32,
    note: &'a str,
    ratings: &'a [RatingDraft],
}

pub fn run(call: &Call, args: AssessArgs) -> Result<Answer, Failure> {
    match (args.command, args.rating) {
        (Some(command), _) => rounds::run(call, command),
        (None, Some(rating)) => rate(call, rating),
        (None, None) => Err(Failure::invalid(
            "person",
            "Name a person to rate, or a command such as “assess begin”.",
        )),
    }
}

/// Each competency once, as the use cases take them.
pub fn ratings(rates: Vec<Rate>) -> Result<Vec<RatingDraft>, Failure> {
    let mut seen: Vec<&CompetencyCode> = Vec::new();
    for rate in &rates {
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
    let rating = |rate: Rate| RatingDraft {
        competency: rate.competency,
        value: rate.value,
        note: String::new(),
    };
    Ok(rates.into_iter().map(rating).collect())
}

fn rate(call: &Call, args: RatingArgs) -> Result<Answer, Failure> {
    let ratings = ratings(args.rate)?;
    let workspace = call.writing()?;
    let person = workspace.find_person(&args.person)?;
    let draft = AssessmentDraft {
        ratings,
        note: args.note,
        against: args.against,
        finish: if args.make_final {
            Finish::MakeFinal
        } else {
            Finish::KeepDraft
        },
        ..AssessmentDraft::of(person.id.clone(), args.by)
    };
    let id = workspace.assess(&draft)?.value;
    let sheet = workspace.assessment_sheet(&person.id, None)?;
    let found = sheet
        .draft
        .iter()
        .chain(&sheet.self_draft)
        .chain(&sheet.past)
        .find(|line| line.id == id);
    let assessment = found.ok_or_else(|| gone("assessment"))?;
    call.answer(
        &Assessed {
            person: &person,
            id: &assessment.id,
            by: assessment.by,
            on: assessment.on,
            state: assessment.state,
            against: assessment.against.as_ref().map(|level| &level.code),
            version: assessment.version,
            note: &assessment.note,
            ratings: &assessment.ratings,
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
