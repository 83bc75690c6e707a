//! A person's profile.

use rungs_app::person_ref::PersonRef;
use rungs_app::profile::ProfilePage;
use rungs_domain::ids::{CompetencyCode, LevelCode};
use rungs_domain::ladder::Proficiency;
use rungs_domain::person::LifeCycleStage;
use rungs_domain::profile::ProfileRow;
use rungs_domain::works_on::WorksOn;
use serde::Serialize;

use crate::args::GapsArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, or_blank, paragraphs, table};

/// As the contract has it: levels by their codes.
#[derive(Debug, Serialize)]
struct ProfileOf<'a> {
    person: &'a PersonRef,
    own: Option<&'a LevelCode>,
    against: Option<&'a LevelCode>,
    stage: Option<LifeCycleStage>,
    weighing: Option<&'a str>,
    works_on: &'a [WorksOn],
    strengths: &'a [CompetencyCode],
    gaps: &'a [CompetencyCode],
    top_gaps: &'a [CompetencyCode],
    competencies: &'a [ProfileRow],
}

pub fn profile(call: &Call, args: &GapsArgs) -> Result<Answer, Failure> {
    let workspace = call.reading()?;
    let person = workspace.find_person(&args.person)?;
    let page = workspace.profile(&person.id, args.against.as_deref())?;
    let profile = &page.profile;
    let document = ProfileOf {
        person: &page.person,
        own: page.own.as_ref().map(|level| &level.code),
        against: page.against.as_ref().map(|level| &level.code),
        stage: page.stage,
        weighing: profile.weighing.as_deref(),
        works_on: &profile.works_on,
        strengths: &profile.strengths,
        gaps: &profile.gaps,
        top_gaps: &profile.top_gaps,
        competencies: &profile.rows,
    };
    call.answer(&document, || words(&page))
}

fn words(page: &ProfilePage) -> String {
    let profile = &page.profile;
    let head = match &page.against {
        Some(level) => format!("{} against {}", page.person.name, level.name),
        None => format!("{} stands on no level yet.", page.person.name),
    };
    let number = |value: Option<Proficiency>| or_blank(value.map(Proficiency::value));
    let rows: Vec<Vec<String>> = profile
        .rows
        .iter()
        .map(|row| {
            vec![
                row.name.clone(),
                number(row.expected),
                number(row.current),
                number(row.oneself),
                or_blank(row.gap.map(|gap| format!("{gap:+}").replace("+0", "0"))),
            ]
        })
        .collect();
    let names = |codes: &[CompetencyCode]| -> String {
        let named = codes.iter().filter_map(|code| {
            let row = profile.rows.iter().find(|row| row.competency == *code)?;
            Some(row.name.as_str())
        });
        named.collect::<Vec<_>>().join(", ")
    };
    let mut lines: Vec<String> = Vec::new();
    for (what, codes) in [
        ("Strengths", &profile.strengths),
        ("Top gaps", &profile.top_gaps),
    ] {
        if !codes.is_empty() {
            lines.push(format!("{what}: {}", names(codes)));
        }
    }
    lines.extend(profile.works_on.iter().map(|works| works.sentence.clone()));
    lines.extend(profile.weighing.clone());
    paragraphs(&[
        head,
        table(
            &["Competency", "Expected", "Current", "Self", "Gap"],
            &rows,
            "The ladder has no competencies.",
        ),
        lines.join("\n"),
    ])
}
