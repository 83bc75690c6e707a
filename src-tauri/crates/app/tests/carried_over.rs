//! Whoever was carried over to a new version of the ladder stands there since the day their history says, now and after it changed.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use calamine::Reader as _;
use rungs_app::ladder_publishing::Publishing;
use rungs_app::placing::{PlacementDraft, PlacementLine};
use rungs_domain::Day;
use rungs_domain::carry_over::LevelMapping;
use rungs_domain::ids::PersonId;
use rungs_domain::ladder_edit::LadderEdit;
use rungs_testkit::{Sandbox, day, today};

/// Ana came as PM in 2024 and is Senior PM since January; today that level goes on as Staff PM.
struct Office {
    sandbox: Sandbox,
    ana: PersonId,
}

impl Office {
    fn open() -> Self {
        let sandbox = Sandbox::new();
        let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
        let office = Self { sandbox, ana };
        for line in office.lines() {
            office.sandbox.placement_remove(&line.id).unwrap();
        }
        office.place("PM", "2024-02-01", "Came from sales");
        office.place("SPM", "2026-01-05", "Leads two teams");
        office
    }

    fn carried() -> Self {
        let office = Self::open();
        let sandbox = &office.sandbox;
        sandbox.ladder_draft_begin(None).unwrap();
        let edits = [
            LadderEdit::LevelRemove { code: "SPM".into() },
            LadderEdit::LevelAdd {
                name: "Staff PM".into(),
                track: "IC".into(),
                grade: 9,
            },
        ];
        for edit in edits {
            sandbox.ladder_edit(edit).unwrap();
        }
        sandbox
            .ladder_publish(&Publishing {
                mapping: vec![LevelMapping {
                    from: "SPM".into(),
                    to: "STAFF-PM".into(),
                }],
                on: None,
            })
            .unwrap();
        office
    }

    fn place(&self, level: &str, on: &str, reason: &str) {
        let draft = PlacementDraft {
            person: self.ana.clone(),
            level: Some(level.into()),
            on: Some(day(on)),
            reason: reason.into(),
        };
        self.sandbox.place(&draft).unwrap();
    }

    fn lines(&self) -> Vec<PlacementLine> {
        self.sandbox.person_page(&self.ana).unwrap().placements
    }

    /// Level and since when, as the roster, the page and the team say alike.
    fn stands(&self) -> (String, Day) {
        let page = self.sandbox.person_page(&self.ana).unwrap();
        let list = self.sandbox.roster_list(None).unwrap();
        let line = list.people.into_iter().find(|p| p.id == self.ana).unwrap();
        assert_eq!(page.person, line);
        let current = page.placements.into_iter().find(|p| p.current).unwrap();
        assert_eq!(Some(current.since), line.level_since);
        assert_eq!(current.level, line.level);
        (line.level.unwrap().name, current.since)
    }
}

#[test]
fn a_carry_over_is_one_line_with_the_reason_one_gave() {
    let office = Office::carried();
    assert_eq!(office.stands(), ("Staff PM".into(), day("2026-01-05")));
    let lines = office.lines();
    assert_eq!(lines.len(), 2);
    let (stands, came) = (lines.first().unwrap(), lines.last().unwrap());
    assert_eq!(stands.reason, "Leads two teams");
    let before: Vec<(&str, Day)> = stands
        .before
        .iter()
        .map(|was| (was.level.as_ref().unwrap().name.as_str(), was.to))
        .collect();
    assert_eq!(before, [("Senior PM", today())]);
    assert_eq!((came.since, came.before.len()), (day("2024-02-01"), 0));
}

#[test]
fn placing_them_in_between_makes_the_carry_over_a_move() {
    let office = Office::carried();
    office.place("PM", "2026-03-01", "");
    assert_eq!(office.stands(), ("Staff PM".into(), today()));
    let since: Vec<Day> = office.lines().iter().map(|line| line.since).collect();
    let days = [
        today(),
        day("2026-03-01"),
        day("2026-01-05"),
        day("2024-02-01"),
    ];
    assert_eq!(since, days, "each by itself, and none twice");
    office.sandbox.undo().unwrap();
    assert_eq!(office.stands(), ("Staff PM".into(), day("2026-01-05")));
}

#[test]
fn removing_a_mistake_takes_what_was_carried_over_from_it_and_undo_brings_both_back() {
    let office = Office::carried();
    let mistake = office.lines().swap_remove(0);
    office.sandbox.placement_remove(&mistake.id).unwrap();
    assert_eq!(
        office.stands(),
        ("Product Manager".into(), day("2024-02-01"))
    );
    assert_eq!(office.lines().len(), 1);
    office.sandbox.undo().unwrap();
    assert_eq!(office.stands(), ("Staff PM".into(), day("2026-01-05")));
    assert_eq!(office.lines().first(), Some(&mistake));
}

#[test]
fn exports_tell_a_carry_over_from_a_move() {
    let office = Office::carried();
    let today = today().to_string();
    let expected = [
        ["PM", "2024-02-01", "2024-02-01", "no"],
        ["SPM", "2026-01-05", "2026-01-05", "no"],
        ["STAFF-PM", &today, "2026-01-05", "yes"],
    ];
    let path = office.sandbox.folder().join("team.json");
    office.sandbox.export(&path).unwrap();
    let json: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let placements = json.get("placements").unwrap().as_array().unwrap();
    let said: Vec<[String; 4]> = placements
        .iter()
        .map(|p| {
            let text = |key: &str| p.get(key).unwrap().as_str().unwrap().to_owned();
            let carried = p.get("carried_over").unwrap().as_bool().unwrap();
            let carried = if carried { "yes" } else { "no" }.to_owned();
            [text("level"), text("since"), text("stands_since"), carried]
        })
        .collect();
    assert_eq!(said, expected);

    let path = office.sandbox.folder().join("team.xlsx");
    office.sandbox.export(&path).unwrap();
    let mut book = calamine::open_workbook_auto(path).unwrap();
    let sheet = book.worksheet_range("Placements").unwrap();
    let rows: Vec<Vec<String>> = sheet
        .rows()
        .skip(1)
        .map(|row| {
            let cell = |cell: &calamine::Data| match calamine::DataType::as_date(cell) {
                Some(day) => day.to_string(),
                None => cell.to_string(),
            };
            row.iter().skip(1).map(cell).collect()
        })
        .collect();
    assert_eq!(rows, expected);
}
