//! No bytes make the reading panic or run without end, and what a grid holds never goes without a fate.

use proptest::prelude::*;
use rungs_interchange::ladder::{
    BlankCells, Known, LadderChoices, LadderSource, SheetChoice, SheetLayout,
};

const NAMES: [&str; 8] = [
    "x.csv", "x.md", "x.yaml", "x.json", "x.xlsx", "x.ods", "x.txt", "x",
];

fn understood_every_way(bytes: &[u8], name: &str) {
    let Ok(source) = LadderSource::open(bytes, name) else {
        return;
    };
    let known = crate::known::shipped();
    let known = Known {
        ladder: Some(&known),
        decision_areas: &[],
    };
    for layout in [
        None,
        Some(SheetLayout::LevelsAcross),
        Some(SheetLayout::LevelsDown),
        Some(SheetLayout::List),
    ] {
        let choices = LadderChoices {
            sheets: vec![SheetChoice {
                sheet: 1,
                layout,
                ..SheetChoice::default()
            }],
            blanks: Some(BlankCells::AsBefore),
            ..LadderChoices::default()
        };
        let reading = source.understand(&choices, known);
        assert_eq!(reading.ladder.is_none(), reading.problem.is_some());
        if let Some(ladder) = &reading.ladder {
            ladder.clone().checked().unwrap();
        }
        assert_eq!(reading.unplaced().count(), reading.unplaced_count());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600), name in 0..NAMES.len()) {
        understood_every_way(&bytes, NAMES[name]);
    }

    #[test]
    fn any_text_of_ladder_words_is_read_or_refused(
        words in proptest::collection::vec(proptest::sample::select(vec![
            "PM", "Senior PM", "Director", "Area", "Competency", "Level", "Grade", "Scope", "IC", "3", "expert", "as above",
            "Discovery", "\"a\nb\"", ",", ",", ",", ";", "\n", "\n", "\n", "|", "|---|", "# ", "## ", "- ", "**", ": ", "  ",
            "<table>", "<tr>", "<td colspan=3>", "</table>", "---", "levels:", "skills:", "{", "}", "[", "]", "\"", "名", "مدير",
        ]), 0..120),
        name in 0..NAMES.len(),
    ) {
        understood_every_way(words.concat().as_bytes(), NAMES[name]);
    }
}

#[test]
fn refusals_speak_of_ladders_and_say_what_to_do() {
    let endless = vec![b'x'; 17 * 1024 * 1024];
    let cases: [(&[u8], &str); 8] = [
        (b"", "x.csv"),
        (b" \n ", "x.md"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "x.csv"),
        (b"%PDF-1.7", "ladder.pdf"),
        (b"PK\x03\x04 but no workbook", "x.xlsx"),
        (b"{\"levels\": [", "x.json"),
        (b"levels:\n  - name: PM\n bad: [\n", "x.yaml"),
        (&endless, "x.csv"),
    ];
    for (bytes, name) in cases {
        let error = LadderSource::open(bytes, name).unwrap_err();
        let message = error.message.to_lowercase();
        for word in ["roster", "people", "person"] {
            assert!(!message.contains(word), "{name}: {message}");
        }
        assert!(
            message.contains("choose") || message.contains("correct") || message.contains("save"),
            "{message}"
        );
    }
}
