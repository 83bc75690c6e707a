//! Invented ladders: a usual one, and what makes it bare, long, wide or odd. And forms made from them.

use std::sync::LazyLock;

use rungs_domain::house_style::HouseStyle;
use std::sync::Arc;

use rungs_domain::decision_area::{DecisionArea, Held, Reversible};
use rungs_domain::decision_catalogue::DecisionCatalogue;
use rungs_domain::delegation::DelegationLevel;
use rungs_domain::ids::LevelCode;
use rungs_domain::ladder::{
    Competency, CompetencyArea, Expectation, Ladder, LadderStatus, LadderVersion, Level,
    Proficiency, Track, UsualTitles,
};
use rungs_domain::ladder_booklet::LadderPaperFacts;
use rungs_domain::self_form::{FormFacts, build};
use rungs_domain::{Day, Shareable};

use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

const AREAS: [&str; 3] = ["Customer and market", "Delivery", "People"];
const COMPETENCIES: [(&str, usize); 7] = [
    ("Customer insight", 0),
    ("Market and competition", 0),
    ("Clarity from ambiguity", 1),
    ("Delivery with engineering", 1),
    ("Communication and story", 1),
    ("Coaching others", 2),
    ("Building and empowering a team", 2),
];
const DECISIONS: [&str; 5] = [
    "Backlog order",
    "Scope cuts",
    "Pricing and packaging",
    "Hiring and staffing",
    "Sunsetting",
];

/// Five levels on one track and four on another, on shared grades 4 and 5.
pub fn usual() -> LadderVersion {
    let individual = [
        "Associate PM",
        "Product Manager",
        "Senior PM",
        "Principal PM",
        "Distinguished PM",
    ];
    let manager = [
        "Group PM",
        "Director of Product",
        "VP of Product",
        "Chief Product Officer",
    ];
    let levels = (1..)
        .zip(individual)
        .map(|(grade, name)| level(name, "IC", grade, 3))
        .chain(
            (4..)
                .zip(manager)
                .map(|(grade, name)| level(name, "MANAGER", grade, 3)),
        );
    version(Ladder {
        name: "Product ladder".into(),
        description: "Nine levels on two tracks with shared grades.".into(),
        tracks: vec![
            track("IC", "Individual track", "Grows by depth."),
            track("MANAGER", "Manager track", "Grows by people."),
        ],
        areas: AREAS
            .map(|name| CompetencyArea {
                code: name.into(),
                name: name.into(),
            })
            .to_vec(),
        competencies: COMPETENCIES
            .map(|(name, area)| competency(name, AREAS[area]))
            .to_vec(),
        levels: levels.collect(),
    })
}

/// One level of which nothing is said.
pub fn bare() -> LadderVersion {
    version(Ladder {
        name: "Bare".into(),
        description: String::new(),
        tracks: vec![track("IC", "Individual", "")],
        areas: Vec::new(),
        competencies: Vec::new(),
        levels: vec![Level::bare("PM".into(), "PM".into(), "IC".into(), 2)],
    })
}

/// One level with more to say than a page holds, numbered so that nothing can get lost unseen.
pub fn overlong() -> LadderVersion {
    let mut version = usual();
    let level = &mut Arc::make_mut(&mut version.ladder).levels[2];
    for (at, (name, _)) in (1..).zip(COMPETENCIES) {
        let behaviours = (1..=14)
            .map(|n| {
                format!(
                    "Behaviour {at}-{n} is told at some length, so that a page does not hold it"
                )
            })
            .collect();
        level
            .expectations
            .insert(name.into(), expectation(3, behaviours));
    }
    level.take_on = (1..=80)
        .map(|n| format!("Takes on thing {n} of eighty"))
        .collect();
    version
}

/// Three levels of it, so that a whole booklet is a few pages.
pub fn short(mut version: LadderVersion) -> LadderVersion {
    let kept = ["Senior PM", "Principal PM", "Group PM"];
    let levels = &mut Arc::make_mut(&mut version.ladder).levels;
    levels.retain(|level| kept.contains(&level.code.as_str()));
    version
}

/// Three tracks with eighteen levels.
pub fn wide() -> LadderVersion {
    let mut version = usual();
    let ladder = Arc::make_mut(&mut version.ladder);
    ladder.tracks.push(track("OPS", "Product operations", ""));
    let levels = (1..=9).map(|grade| level(&format!("Operations {grade}"), "OPS", grade, 1));
    ladder.levels.extend(levels);
    version
}

/// Every level asks for eighty competencies, and expects something of every area of a large catalogue.
pub fn demanding() -> LadderVersion {
    let mut version = usual();
    let ladder = Arc::make_mut(&mut version.ladder);
    let names: Vec<String> = (0..80).map(|n| format!("Craft {n}")).collect();
    for name in &names {
        ladder.competencies.push(competency(name, AREAS[1]));
    }
    for level in &mut ladder.levels {
        for name in &names {
            let asked = expectation(3, Vec::new());
            level.expectations.insert(name.as_str().into(), asked);
        }
        level.delegation = (0..25)
            .map(|n| {
                (
                    format!("area{n}").as_str().into(),
                    DelegationLevel::new(5).unwrap(),
                )
            })
            .collect();
    }
    version
}

/// Markup, a word of two hundred letters, a script from the right, and nothing in places.
pub fn odd() -> LadderVersion {
    let mut version = usual();
    let ladder = Arc::make_mut(&mut version.ladder);
    ladder.name = "] #panic(\"no\") [ *b* _i_ `c` $x$".into();
    ladder.levels[0].name = "N".repeat(200);
    ladder.levels[1].scope = "S".repeat(300);
    ladder.levels[1].give_up.clear();
    ladder.levels[2].take_on = vec!["#import \"x\": *".into(), "T".repeat(250)];
    ladder.levels[2].summary = "Ελένη Жанна Ğüneş Nguyễn".into();
    ladder.levels[3].ready_signs.clear();
    ladder.levels[4].expectations.clear();
    ladder.competencies[0].name = "C".repeat(120);
    ladder.tracks[1].name = "M".repeat(120);
    version
}

fn version(ladder: Ladder) -> LadderVersion {
    LadderVersion {
        id: "01a20cff-90b4-7c55-8d0c-0a3f3a5e1b22".into(),
        number: 2,
        status: LadderStatus::Published,
        published_on: Some(Day::parse("2026-05-01").unwrap()),
        ladder: ladder.into(),
    }
}

fn track(code: &str, name: &str, description: &str) -> Track {
    Track {
        code: code.into(),
        name: name.into(),
        description: description.into(),
    }
}

fn competency(name: &str, area: &str) -> Competency {
    Competency {
        code: name.into(),
        name: name.into(),
        area: area.into(),
        weight: 1.0,
        stage_weights: std::collections::BTreeMap::new(),
        description: format!("What {name} means to us."),
    }
}

fn expectation(proficiency: u8, behaviours: Vec<String>) -> Expectation {
    Expectation {
        proficiency: Proficiency::new(proficiency).unwrap(),
        behaviours,
        example: Some("Showed once how it is done.".into()),
        anti_pattern: Some("Talks of it only.".into()),
    }
}

fn level(name: &str, track: &str, grade: u8, behaviours: usize) -> Level {
    let lines = |what: &str, count: usize| -> Vec<String> {
        (1..=count)
            .map(|n| format!("{what} {n} of {name}, told in a line that is neither short nor long"))
            .collect()
    };
    let step = |at: usize| u8::try_from((usize::from(grade) + at) % 6).unwrap();
    Level {
        summary: format!("{name} in one sentence."),
        scope: "One product area with a stable team.".into(),
        span: if grade < 4 {
            "–".into()
        } else {
            "2–4 PMs".into()
        },
        horizon: "a year".into(),
        take_on: lines("Take on", 4),
        give_up: lines("Give up", 3),
        ready_signs: lines("Sign", 4),
        titles: UsualTitles {
            us: vec![format!("{name} (US)")],
            europe: vec![name.into()],
            uk: Vec::new(),
        },
        delegation: (0..)
            .zip(DECISIONS)
            .map(|(at, name)| (name.into(), DelegationLevel::new(step(at) + 1).unwrap()))
            .collect(),
        expectations: (0..)
            .zip(COMPETENCIES)
            .map(|(at, (name, _))| {
                (
                    name.into(),
                    expectation(step(at), lines("Behaviour", behaviours)),
                )
            })
            .collect(),
        ..Level::bare(name.into(), name.into(), track.into(), grade)
    }
}

pub fn decision_catalogue() -> DecisionCatalogue {
    DecisionCatalogue {
        areas: decision_areas(),
        ..DecisionCatalogue::default()
    }
}

fn decision_areas() -> Vec<DecisionArea> {
    DECISIONS
        .map(|name| DecisionArea {
            code: name.into(),
            name: name.into(),
            short: "Short".into(),
            category: "Delivery".into(),
            description: format!("Who decides on {name}."),
            reversible: Reversible::Usually,
            held: Held::Each,
            limits: rungs_domain::decision_limits::Limits::default(),
            since: None,
            until: None,
        })
        .to_vec()
}

fn facts<'a>(
    version: &'a LadderVersion,
    catalogue: &'a DecisionCatalogue,
    levels: &'a [String],
) -> LadderPaperFacts<'a> {
    LadderPaperFacts {
        house: &HOUSE,
        today: Day::parse("2026-11-24").unwrap(),
        version,
        catalogue,
        levels,
    }
}

pub fn booklet(version: &LadderVersion) -> Document {
    Document::Booklet(
        facts(version, &decision_catalogue(), &[])
            .booklet()
            .unwrap(),
    )
}

/// Of all levels when none is named.
pub fn cards(version: &LadderVersion, levels: &[&str]) -> Document {
    let levels: Vec<String> = levels.iter().map(|code| (*code).to_owned()).collect();
    Document::Cards(
        facts(version, &decision_catalogue(), &levels)
            .cards()
            .unwrap(),
    )
}

pub fn form_for(name: &str, version: LadderVersion, level: &str) -> Document {
    let version = version.published().unwrap();
    let form: Shareable<_> = build(&FormFacts {
        house: &HOUSE,
        today: Day::parse("2026-11-24").unwrap(),
        version: &version,
        person: &"01a20cff-90b4-7c55-8d0c-0a3f3a5e1b11".into(),
        name,
        title: "Product Manager, Mobile",
        leader: Some("Marisol Etxeberria"),
        own: Some(&LevelCode::from(level)),
        against: None,
        target: None,
    })
    .unwrap();
    Document::SelfForm(form)
}
