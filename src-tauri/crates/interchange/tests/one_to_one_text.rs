//! The sheet for a one-to-one as text: everything that is on the table, in the order of its page.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use rungs_domain::one_to_one_sheet::{
    FocusLine, OneToOneSheet, OpenDecision, OpenTask, SeenLately, SharedNote,
};
use rungs_interchange::text::one_to_one;

fn nothing() -> OneToOneSheet {
    OneToOneSheet {
        workspace: "Product team".into(),
        language: "en".into(),
        printed_on: "24 November 2026".into(),
        person: "Lorena Nogueira".into(),
        title: String::new(),
        leader: None,
        level: None,
        due: "due today".into(),
        last: None,
        question: "What would you stop doing if it were only up to you?".into(),
        tasks: Vec::new(),
        decisions: Vec::new(),
        to_tell: Vec::new(),
        plan: None,
        focuses: Vec::new(),
        notes: Vec::new(),
        seen: Vec::new(),
    }
}

fn much() -> OneToOneSheet {
    let tasks = (0..30).map(|n| OpenTask {
        text: format!("Task {n} | *not* a [link](x)"),
        who: "Lorena".into(),
        by: "30 Oct".into(),
        late: n == 0,
    });
    OneToOneSheet {
        title: "Product Manager, Search".into(),
        leader: Some("with Ruth Jensen".into()),
        level: Some("Product Manager".into()),
        last: Some("last on 20 November 2026".into()),
        tasks: tasks.collect(),
        decisions: vec![OpenDecision {
            area: "Pricing".into(),
            now: "3 Consult".into(),
            why: vec!["Wanted: 5 Advise".into(), "For a while".into()],
            late: false,
        }],
        to_tell: vec!["Hiring".into()],
        plan: Some("1 October – 31 December 2026".into()),
        focuses: vec![FocusLine {
            heading: "Decides on pricing".into(),
            from_to: "From 3 Consult to 5 Advise".into(),
        }],
        notes: vec![SharedNote {
            on: "20 November 2026".into(),
            text: "First.\n\n# Second".into(),
        }],
        seen: vec![SeenLately {
            on: "19 Nov".into(),
            kind: "Went well".into(),
            text: "<b>Led</b> the talk".into(),
        }],
        ..nothing()
    }
}

/// Headings with their level, as a reader of Markdown sees them.
fn headings(markdown: &str) -> Vec<(u8, String)> {
    let mut found: Vec<(u8, String)> = Vec::new();
    let mut inside = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                found.push((level as u8, String::new()));
                inside = true;
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) if inside => found.last_mut().unwrap().1.push_str(&text),
            _ => {}
        }
    }
    found
}

#[test]
fn everything_stands_under_its_heading_and_nothing_is_cut() {
    let texts = one_to_one(&much().share());
    let expected = [
        (1, "One-to-one with Lorena Nogueira"),
        (2, "Open"),
        (2, "Said last"),
        (3, "20 November 2026"),
        (2, "Decisions that wait"),
        (2, "There is news for you on"),
        (2, "Agreed plan"),
        (2, "Seen lately"),
    ];
    let found = headings(&texts.markdown);
    let found: Vec<(u8, &str)> = found.iter().map(|(n, text)| (*n, text.as_str())).collect();
    assert_eq!(found, expected);
    for words in [
        "- **Talk:** due today, last on 20 November 2026",
        "- **Pricing:** now 3 Consult. Wanted: 5 Advise. For a while.",
        "30 Oct, late",
        "Task 29",
        "- **19 Nov, Went well:** \\<b\\>Led",
    ] {
        assert!(
            texts.markdown.contains(words),
            "{words} in {}",
            texts.markdown
        );
    }
    assert!(!texts.html.contains("<b>Led") && texts.html.contains("Task 29"));
}

#[test]
fn where_nothing_is_on_the_table_a_question_remains() {
    let texts = one_to_one(&nothing().share());
    assert_eq!(headings(&texts.markdown).len(), 1);
    assert!(
        texts
            .markdown
            .contains("**One question to ask:** What would you stop")
    );
}
