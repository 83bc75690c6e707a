//! A reading in words that a person can check against the file.

use std::fmt::Write as _;

use rungs_domain::ladder::Ladder;
use rungs_interchange::ladder::{CellFate, Fate, LadderReading};

fn one_line(text: &str) -> String {
    text.replace('\n', " / ")
}

fn word(fate: Fate) -> String {
    match fate {
        Fate::Blank => "blank".to_owned(),
        Fate::NothingSaid => "nothing_said".to_owned(),
        Fate::AsAbove => "as_above".to_owned(),
        Fate::NotPlaced(reason) => format!("NOT PLACED {reason:?}"),
        Fate::Taken(part) => serde_json::to_value(part)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned(),
    }
}

pub fn ladder(ladder: &Ladder) -> String {
    let mut out = format!("“{}”", ladder.name);
    if !ladder.description.is_empty() {
        write!(out, " – {}", one_line(&ladder.description)).unwrap();
    }
    out.push('\n');
    for level in &ladder.levels {
        let track = ladder.track(&level.track).unwrap();
        writeln!(
            out,
            "{} {} [{}: {} {}]",
            level.code, level.name, track.code, track.name, level.grade
        )
        .unwrap();
        for (word, text) in [("summary", &level.summary), ("scope", &level.scope)] {
            if !text.is_empty() {
                writeln!(out, "  {word}: {}", one_line(text)).unwrap();
            }
        }
        if !level.take_on.is_empty() {
            writeln!(out, "  takes on: {}", level.take_on.join(" | ")).unwrap();
        }
        for competency in &ladder.competencies {
            let Some(expected) = level.expectations.get(&competency.code) else {
                continue;
            };
            write!(
                out,
                "  {}: {}",
                competency.code,
                expected.proficiency.value()
            )
            .unwrap();
            for behaviour in &expected.behaviours {
                write!(out, " | {}", one_line(behaviour)).unwrap();
            }
            if let Some(example) = &expected.example {
                write!(out, " | e.g. {}", one_line(example)).unwrap();
            }
            if let Some(anti) = &expected.anti_pattern {
                write!(out, " | not {}", one_line(anti)).unwrap();
            }
            out.push('\n');
        }
    }
    for competency in &ladder.competencies {
        let area = ladder
            .areas
            .iter()
            .find(|a| a.code == competency.area)
            .unwrap();
        write!(
            out,
            "{} {} in {} {}",
            competency.code, competency.name, area.code, area.name
        )
        .unwrap();
        if !competency.description.is_empty() {
            write!(out, " – {}", one_line(&competency.description)).unwrap();
        }
        out.push('\n');
    }
    out
}

pub fn fates(reading: &LadderReading<'_>) -> String {
    let line = |cell: CellFate| {
        format!(
            "{} · {} · {}\n",
            cell.place,
            word(cell.fate),
            one_line(&cell.text)
        )
    };
    reading.fates().map(line).collect()
}

pub fn whole(reading: &LadderReading<'_>) -> String {
    let result = match (&reading.ladder, &reading.problem) {
        (Some(found), _) => ladder(found),
        (None, problem) => format!("no ladder: {}\n", problem.as_deref().unwrap_or("")),
    };
    format!(
        "{}\n{result}\n{}\n",
        fates(reading),
        reading.remarks.join("\n")
    )
}
