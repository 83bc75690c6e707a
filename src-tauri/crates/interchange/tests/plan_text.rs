//! Growth plans as text: what a reader of Markdown and a reader of HTML find in it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use html5gum::{Token, Tokenizer};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use rungs_domain::plan_sheet::{
    PlanSheet, SheetAction, SheetCheckIn, SheetCommitment, SheetDelegation, SheetFocus, SheetGap,
    SheetLookBack, SheetLookBackFocus, SheetSignature,
};
use rungs_interchange::text::{Texts, plan};

fn sheet() -> PlanSheet {
    PlanSheet {
        workspace: "Product team".into(),
        printed_on: "24 November 2026".into(),
        language: "en".into(),
        person: "Lorena Nogueira".into(),
        title: "Product Manager, Search".into(),
        leader: Some("with Ruth Jensen, Director of Product".into()),
        leader_short: "Ruth".into(),
        leader_name: "Ruth Jensen".into(),
        person_short: "Lorena".into(),
        period: "1 October – 31 December 2026".into(),
        state: "agreed 2 October 2026".into(),
        is_draft: false,
        became: None,
        level: Some("Product Manager".into()),
        target: Some("Senior PM".into()),
        direction: "individual track, by choice".into(),
        aspiration: "Own search.\nBe asked first.\n\nNot manage.".into(),
        strengths: String::new(),
        look_back: Some(Box::new(SheetLookBack {
            period: "1 July – 30 September 2026".into(),
            outcome: "reached in part".into(),
            note: "Pricing took longer.".into(),
            focuses: vec![SheetLookBackFocus {
                heading: "Customer insight".into(),
                became: "reached".into(),
                actions: "2 of 3".into(),
            }],
            kept: "1 of 2 commitments kept".into(),
        })),
        against: Some("Senior PM".into()),
        gaps: vec![
            SheetGap {
                name: "Customer insight".into(),
                expected: 3,
                current: Some(2),
            },
            SheetGap {
                name: "Strategy".into(),
                expected: 3,
                current: None,
            },
        ],
        focuses: vec![SheetFocus {
            number: 1,
            heading: "Decides on pricing".into(),
            outcome: String::new(),
            outcome_note: String::new(),
            from_to: "From 3 Consult to 5 Advise".into(),
            note: String::new(),
            know: "Two renewals close without me".into(),
            moves: vec!["Consult → Advise on 3 November 2026".into()],
            actions: vec![SheetAction {
                kind: Some(70),
                text: "Write the price list".into(),
                help: "with Mara".into(),
                who: "Lorena".into(),
                by: "30 Oct".into(),
                done: true,
                late: false,
            }],
        }],
        delegation_changes: vec![SheetDelegation {
            area: "Pricing".into(),
            from: Some(3),
            to: 5,
            to_name: "5 Advise".into(),
            limit: "up to 50,000 € a year".into(),
            by: "20 Nov".into(),
            late: true,
        }],
        commitments: vec![SheetCommitment {
            text: "A seat at the review".into(),
            by: "9 Dec".into(),
            done: false,
            late: false,
        }],
        check_ins: vec![
            SheetCheckIn {
                on: "16 October".into(),
                seen: "Sharp outline".into(),
                changes: "Pair with Data".into(),
            },
            SheetCheckIn {
                on: "26 November".into(),
                seen: String::new(),
                changes: String::new(),
            },
        ],
        person_signed: Some(SheetSignature {
            name: "Lorena Nogueira".into(),
            on: "signed 2 October 2026".into(),
        }),
        leader_signed: None,
    }
}

fn written(sheet: PlanSheet) -> Texts {
    plan(&sheet.share())
}

#[test]
fn a_plan_is_written_as_it_stands_on_its_pages() {
    let text = written(sheet()).markdown;
    assert_eq!(
        text,
        "\
# Growth plan of Lorena Nogueira

- **Role:** Product Manager, Search
- **With:** Ruth Jensen, Director of Product
- **Period:** 1 October – 31 December 2026
- **State:** agreed 2 October 2026
- **Now:** Product Manager
- **Aiming for:** Senior PM
- **Direction:** individual track, by choice

## The last plan

1 July – 30 September 2026: reached in part

Pricing took longer.

| Focus area | What became of it | Actions done |
| --- | --- | --- |
| Customer insight | reached | 2 of 3 |

1 of 2 commitments kept

## Where I want to go

Own search.  
Be asked first.

Not manage.

## Against Senior PM

| Competency | Today | Expected |
| --- | --- | --- |
| Customer insight | 2 | 3 |
| Strategy | not rated yet | 3 |

## Focus areas

### 1 Decides on pricing

From 3 Consult to 5 Advise

**We will know:** Two renewals close without me

**Moved:** Consult → Advise on 3 November 2026

| Action | Kind | Who | By | Done |
| --- | --- | --- | --- | --- |
| Write the price list (with Mara) | 70 on the job | Lorena | 30 Oct | yes |

## Decisions that move

| Decision | From | To | Limit | By |
| --- | --- | --- | --- | --- |
| Pricing | 3 | 5 Advise | up to 50,000 € a year | 20 Nov, late |

## What Ruth commits to

| Promise | By | Kept |
| --- | --- | --- |
| A seat at the review | 9 Dec |  |

## Check-ins

- **16 October:** Sharp outline  
  What changes: Pair with Data
- **26 November**

## Agreement

- **Lorena Nogueira:** signed 2 October 2026

*Product team, 24 November 2026. What both may read; notes for the leader alone are not in it.*
"
    );
}

#[test]
fn what_nobody_wrote_is_left_out() {
    let bare = PlanSheet {
        leader: None,
        level: None,
        target: None,
        direction: String::new(),
        aspiration: " \n".into(),
        look_back: None,
        person_signed: None,
        against: None,
        gaps: Vec::new(),
        focuses: Vec::new(),
        delegation_changes: Vec::new(),
        commitments: Vec::new(),
        check_ins: Vec::new(),
        ..sheet()
    };
    let texts = written(bare);
    assert_eq!(texts.markdown.matches('#').count(), 1, "{}", texts.markdown);
    assert!(!texts.html.contains("<h2"), "{}", texts.html);
    assert!(!texts.html.contains("<table"));
}

/// Everything a reader may take for a sign, but for turning quotes and dashes into finer ones.
fn reader() -> Options {
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    options
}

/// The text a reader of Markdown sees, without its signs, and whether it saw anything but text, lists, tables and emphasis.
fn seen_in_markdown(text: &str) -> String {
    let mut seen = String::new();
    for event in Parser::new_ext(text, reader()) {
        match event {
            Event::Text(words) => seen.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => seen.push(' '),
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(None)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::Strong
                | Tag::Emphasis,
            ) => {}
            other => unreachable!("{other:?} in {text}"),
        }
    }
    folded(&seen)
}

/// The text a reader of HTML sees; nothing but our own elements may be in it.
fn seen_in_html(text: &str) -> String {
    let ours = [
        "h1", "h2", "h3", "p", "ul", "li", "strong", "small", "br", "table", "thead", "tbody",
        "tr", "th", "td",
    ];
    let mut seen = String::new();
    for token in Tokenizer::new(text) {
        match token.unwrap() {
            Token::String(words) => seen.push_str(std::str::from_utf8(&words).unwrap()),
            Token::StartTag(tag) => {
                let name = String::from_utf8(tag.name.to_vec()).unwrap();
                assert!(ours.contains(&name.as_str()), "<{name}> in {text}");
                seen.push(' ');
            }
            Token::EndTag(_) => {}
            other => unreachable!("{other:?} in {text}"),
        }
    }
    folded(&seen)
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A plan with this text wherever somebody can write.
fn everywhere(text: &str) -> PlanSheet {
    let mut sheet = PlanSheet {
        person: text.into(),
        title: text.into(),
        aspiration: text.into(),
        strengths: text.into(),
        workspace: text.into(),
        leader_short: text.into(),
        look_back: None,
        ..sheet()
    };
    text.clone_into(&mut sheet.gaps[0].name);
    let focus = &mut sheet.focuses[0];
    for place in [&mut focus.heading, &mut focus.note, &mut focus.know] {
        text.clone_into(place);
    }
    let action = &mut focus.actions[0];
    for place in [&mut action.text, &mut action.who] {
        text.clone_into(place);
    }
    let change = &mut sheet.delegation_changes[0];
    for place in [&mut change.area, &mut change.limit] {
        text.clone_into(place);
    }
    text.clone_into(&mut sheet.commitments[0].text);
    if let Some(signature) = &mut sheet.person_signed {
        text.clone_into(&mut signature.name);
    }
    let check_in = &mut sheet.check_ins[0];
    for place in [&mut check_in.seen, &mut check_in.changes] {
        text.clone_into(place);
    }
    sheet
}

#[test]
fn signs_in_names_and_texts_are_read_as_they_were_written() {
    for odd in [
        "*b* _i_ `c` ~~d~~ ==e== $x$ <b>no</b> <script>alert(1)</script>",
        "# no heading",
        "no end of a heading ##",
        "#",
        "On 01.10.2026 and 1.5",
        "1.",
        "- no item",
        "+ no item",
        "1. no item",
        "12) no item",
        "> no quote",
        "| no | cell |",
        "[no](https://example.com) ![no](x) <https://example.com> [^1]",
        "&amp; &lt; &#42; \\ \\* \\",
        "---",
        "===",
        ": no definition",
        "“quoted” 'and' \"quoted\"",
        "مرحبا بالعالم",
        "<!-- no comment -->",
        "[ ] no task",
        "no id {#here} a^b^ [[no wiki link]] :::no container",
        "::: no container",
        "Line one\n    no code\n\t\tno code",
        "Line\n---\nno heading",
        "Line\n# no heading\n- no item\n1. no item\n> no\n```\nno code\n```",
    ] {
        let texts = written(everywhere(odd));
        let said = folded(odd);
        let markdown = seen_in_markdown(&texts.markdown);
        let html = seen_in_html(&texts.html);
        for (form, seen) in [("markdown", &markdown), ("html", &html)] {
            assert_eq!(
                seen.matches(&said).count(),
                18,
                "{odd:?} in {form}: {seen}\n{}",
                texts.markdown
            );
        }
    }
}

#[test]
fn a_table_has_as_many_cells_in_each_row_whatever_is_in_them() {
    let texts = written(everywhere("a | b\nc"));
    let mut cells = Vec::new();
    for event in Parser::new_ext(&texts.markdown, reader()) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => cells.push(0),
            Event::Start(Tag::TableCell) => *cells.last_mut().unwrap() += 1,
            _ => {}
        }
    }
    assert_eq!(cells, [3, 3, 3, 5, 5, 5, 5, 3, 3]);
}

proptest! {
    #[test]
    fn both_forms_say_the_same_whatever_is_written(text in "[ -~äé→\\n]{0,60}") {
        let texts = written(everywhere(&text));
        let markdown = seen_in_markdown(&texts.markdown);
        prop_assert_eq!(&markdown, &seen_in_html(&texts.html));
        prop_assert!(markdown.contains(&folded(&text)));
    }
}
