//! Names given twice, codes, grades, tracks and pay: what is written is kept or told.

use rungs_interchange::ladder::{Known, LadderChoices, LadderSource};

use crate::told;

fn told(text: &str) -> String {
    let source = LadderSource::open(text.as_bytes(), "x.csv").unwrap();
    told::whole(&source.understand(&LadderChoices::default(), Known::default()))
}

fn has(told: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(told.contains(wanted), "{wanted}\n{told}");
    }
}

#[test]
fn two_columns_of_one_name_leave_a_matrix_a_matrix() {
    let told = told("Skill,PM,Senior PM,Senior PM\nStory,a,b,c\nData,d,e,f\n");
    has(
        &told,
        &[
            "\nPM PM [ALL-LEVELS: All levels 1]",
            "\nSENIOR-PM Senior PM [ALL-LEVELS: All levels 2]",
            "story: 5 | b\n",
            "D1 · NOT PLACED SameLevel · Senior PM",
            "D2 · NOT PLACED SameLevel · c",
            "The first holds, and the other is listed.",
        ],
    );
}

#[test]
fn two_columns_of_one_name_are_two_levels_on_two_tracks_or_with_two_codes() {
    let tracks = told("Track,Makers,,Leaders\nSkill,PM,Lead PM,Lead PM\nStory,a,b,c\n");
    has(
        &tracks,
        &["Lead PM [MAKERS: Makers 2]", "Lead PM [LEADERS: Leaders 1]"],
    );
    let codes = told("Skill,PM,Lead PM,Lead PM\nCode,P1,P2,P3\nStory,a,b,c\n");
    has(
        &codes,
        &[
            "\nP2 Lead PM [ALL-LEVELS: All levels 2]",
            "\nP3 Lead PM [ALL-LEVELS: All levels 3]",
            "story: 5 | c",
        ],
    );
}

const DOWN: &str = "Level,Title,Track,Grade,Scope,Story,Comp band
L3,Associate PM,IC,3,Feature,asks,80k
L4,PM,IC,4,Product,tells,100k
L6,Group PM,Mgmt,6,Group,writes,150k
L6,Principal PM,IC,6,Company,teaches,150k
";

#[test]
fn a_column_called_track_holds_the_tracks_and_written_grades_and_codes_are_kept() {
    let told = told(DOWN);
    has(
        &told,
        &[
            "\nL3 Associate PM [IC: IC 3]",
            "\nL4 PM [IC: IC 4]",
            "\nL6 Group PM [MGMT: Mgmt 6]",
            "\nPRINCIPAL-PM Principal PM [IC: IC 6]",
            "A5 · NOT PLACED CodeTaken · L6",
        ],
    );
}

#[test]
fn grades_that_cannot_be_kept_are_told() {
    let told = told("Skill,PM,Senior PM,Lead PM\nGrade,4,6,6\nStory,a,b,c\n");
    has(&told, &["The grades written in the file were not kept"]);
}

#[test]
fn a_grade_that_is_missing_is_counted_on_between_the_written_ones() {
    let told = told("Skill,PM,Senior PM,Lead PM\nGrade,4,,7\nStory,a,b,c\n");
    has(
        &told,
        &[
            "\nPM PM [ALL-LEVELS: All levels 4]",
            "\nSENIOR-PM Senior PM [ALL-LEVELS: All levels 5]",
            "\nLEAD-PM Lead PM [ALL-LEVELS: All levels 7]",
            "The file gives no grade for Senior PM",
        ],
    );
}

#[test]
fn pay_and_years_are_listed_and_make_no_competency() {
    let across = told(
        "Skill,PM,Senior PM,Salary\nStory,tells,writes,\nTypical years in role,0-2,3-5,\nSalary band (EUR),60000,80000,x\nData,reads,asks,\n",
    );
    has(
        &across,
        &[
            "A3 · NOT PLACED Note · Typical years in role",
            "C3 · NOT PLACED Note · 3-5",
            "A4 · NOT PLACED Pay · Salary band (EUR)",
            "B4 · NOT PLACED Pay · 60000",
            "\nstory Story in",
            "\ndata Data in",
        ],
    );
    assert_eq!(across.matches(" in competencies ").count(), 2, "{across}");
    assert_eq!(across.matches("[ALL-LEVELS").count(), 2, "{across}");
    let down = told(DOWN);
    has(
        &down,
        &[
            "G1 · NOT PLACED Pay · Comp band",
            "G2 · NOT PLACED Pay · 80k",
        ],
    );
    assert_eq!(down.matches(" in competencies ").count(), 1, "{down}");
}

#[test]
fn pay_below_a_key_is_listed() {
    let text = "roles:\n  - name: PM\n    salary: 150000\n    skills: {Story: tells}\n  - name: Senior PM\n    skills: {Story: writes}\n";
    let source = LadderSource::open(text.as_bytes(), "x.yaml").unwrap();
    let told = told::whole(&source.understand(&LadderChoices::default(), Known::default()));
    has(&told, &["NOT PLACED Pay · salary: 150000"]);
    assert_eq!(told.matches(" in competencies ").count(), 1, "{told}");
}

#[test]
fn a_number_before_words_is_the_rating_where_the_line_looks_so() {
    let matrix = told(
        "Skill,PM,Senior PM,Lead PM\nStory,2 - basic: tells it,3 - writes it,5\nPeople,1. asks,1. leads,1. hires\nData,5 - 7 reports,reads,asks\n",
    );
    has(
        &matrix,
        &[
            "story: 2 | basic: tells it",
            "story: 3 | writes it",
            "people: 1 | asks",
            "people: 5 | hires",
            "data: 1 | 5 - 7 reports",
        ],
    );
    let list = told(
        "Level,Skill,Expected (1-5),What good looks like\nPM,Story,2,tells it\nSenior PM,Story,4,writes it\n",
    );
    has(&list, &["story: 2 | tells it", "story: 4 | writes it"]);
    let list =
        told("Level,Skill,Expectation\nPM,Story,2 – tells it\nSenior PM,Story,4 – writes it\n");
    has(&list, &["story: 2 | tells it", "story: 4 | writes it"]);
}

#[test]
fn a_cell_that_points_to_a_level_by_its_name_says_what_that_one_says() {
    let matrix = told(
        "Skill,PM I,PM II,Senior PM,Lead PM\nStory,tells,writes,As PM II,wie PM I\nData,as Senior PM,reads,As a guest,asks\n",
    );
    has(
        &matrix,
        &[
            "story: 4 | writes",
            "story: 5 | tells",
            "D2 · as_above · As PM II",
            // Nothing was said there yet, and no level is called “a guest”.
            "data: 1 | as Senior PM",
            "data: 4 | As a guest",
        ],
    );
    let list = told("Level,Skill,Expectation\nPM,Story,tells\nSenior PM,Story,Same as PM\n");
    has(&list, &["story: 5 | tells"]);
}

const LIST: &str = "\"How we grow\",,,
Stufe / Level,Kompetenz,Erwartung,Anti-Muster
Junior PM,Story,tells,shouts
,Data,reads,
PM,Story,writes,
Legende: so sehen wir das,,,
";

#[test]
fn a_list_keeps_its_header_however_its_columns_are_called() {
    let as_list =
        LadderChoices::read(br#"{"sheets":[{"sheet":1,"layout":"list"}]}"#, "c.json").unwrap();
    for (text, choices) in [
        (LIST.to_owned(), &LadderChoices::default()),
        (LIST.to_owned(), &as_list),
        (
            LIST.replace("Stufe / Level", "Wer"),
            &LadderChoices::default(),
        ),
        (LIST.replace("Stufe / Level", "Wer"), &as_list),
    ] {
        let source = LadderSource::open(text.as_bytes(), "x.csv").unwrap();
        let told = told::whole(&source.understand(choices, Known::default()));
        has(
            &told,
            &[
                "“How we grow”",
                "B2 · header · Kompetenz",
                "story: 1 | tells | not shouts",
                "data: 1 | reads",
                "A6 · NOT PLACED OutsideTable · Legende: so sehen wir das",
            ],
        );
        assert_eq!(told.matches("[ALL-LEVELS").count(), 2, "{told}");
    }
}

#[test]
fn one_key_beside_others_does_not_name_the_ladder_and_is_listed_once() {
    let text = r#"{"themes":[{"name":"Craft","skills":[{"name":"Story","levels":{"Junior":"tells","Senior":"writes"}}]}],"meta":{"author":"Kim","reviewed":"2025-01-01"}}"#;
    let source = LadderSource::open(text.as_bytes(), "x.json").unwrap();
    let reading = source.understand(&LadderChoices::default(), Known::default());
    assert_eq!(reading.ladder.as_ref().unwrap().name, "x");
    let listed: Vec<(String, String)> = reading.unplaced().map(|u| (u.place, u.text)).collect();
    let listed: Vec<(&str, &str)> = listed
        .iter()
        .map(|(p, t)| (p.as_str(), t.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            ("meta", "meta"),
            ("meta.author", "author: Kim"),
            ("meta.reviewed", "reviewed: 2025-01-01"),
        ]
    );
}

#[test]
fn signs_beside_the_names_do_not_take_the_place_of_codes_people_carry_over_by() {
    let shipped = crate::known::shipped();
    let known = Known {
        ladder: Some(&shipped),
        decision_areas: &[],
    };
    let source = LadderSource::open(DOWN.as_bytes(), "x.csv").unwrap();
    let told = told::whole(&source.understand(&LadderChoices::default(), known));
    has(
        &told,
        &[
            "A3 · NOT PLACED KnownCode · L4",
            "\nPM PM [IC: IC 4]",
            "\nGPM Group PM [MGMT: Mgmt 6]",
        ],
    );
}
