//! Invented plan sheets: a full one, and what makes it empty, long or odd.

use rungs_domain::plan_sheet::{
    PlanSheet, SheetAction, SheetCheckIn, SheetCommitment, SheetDelegation, SheetFocus, SheetGap,
    SheetLookBack, SheetLookBackFocus, SheetSignature,
};

const COMPETENCIES: [(&str, u8, Option<u8>); 14] = [
    ("Customer insight", 3, Some(3)),
    ("Market and competition", 3, Some(2)),
    ("Data and experiments", 3, Some(3)),
    ("Product strategy", 3, Some(2)),
    ("Business and economics", 3, Some(3)),
    ("Portfolio thinking", 2, Some(1)),
    ("Clarity from ambiguity", 3, Some(3)),
    ("Priorities and trade-offs", 3, Some(3)),
    ("Delivery with engineering", 3, Some(4)),
    ("Communication and story", 3, Some(2)),
    ("Influence across functions", 3, Some(2)),
    ("Handling conflict", 3, Some(3)),
    ("Coaching others", 2, Some(1)),
    ("Building and empowering a team", 1, None),
];

/// A filled-in plan as two people agree on it: fourteen gaps, three focus areas, everything else in use.
pub fn rich() -> PlanSheet {
    PlanSheet {
        workspace: "Product organisation".into(),
        printed_on: "24 November 2026".into(),
        language: "en".into(),
        person: "Lorena Nogueira".into(),
        title: "Product Manager, Search Core".into(),
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
        aspiration: "Own search relevance end to end, and be the person other teams ask before they touch ranking. \
                     Stay close to customers and data; managing people is not what I want in the next two years."
            .into(),
        strengths: "Talks with customers every week and brings the team along. Clear written problem statements.".into(),
        look_back: None,
        against: Some("Senior PM".into()),
        gaps: COMPETENCIES
            .iter()
            .map(|&(name, expected, current)| SheetGap { name: name.into(), expected, current })
            .collect(),
        focuses: focuses(),
        delegation_changes: vec![
            moves("Promises to customers", Some(3), 5, "5 Advise", "up to 50,000 € a year", "18 Dec"),
            moves("Product metrics and targets", Some(4), 6, "6 Inquire", "", "26 Nov"),
            moves("Roadmap beyond the quarter", None, 4, "4 Agree", "", ""),
        ],
        commitments: vec![
            SheetCommitment { text: "The context behind the platform merger".into(), by: "9 Oct".into(), done: true, late: false },
            SheetCommitment { text: "A seat at the portfolio review".into(), by: String::new(), done: false, late: false },
        ],
        check_ins: vec![
            check_in("16 October", "The outline is sharp; leaves out pricing", "Pair with Data on unit costs"),
            check_in("6 November", "Two of three renewals closed by Lorena alone", "Raised the limit to 50,000 €"),
            check_in("26 November", "", ""),
            check_in("17 December", "", ""),
        ],
        person_signed: None,
        leader_signed: None,
    }
}

/// The plan after another one, signed by both.
pub fn second() -> PlanSheet {
    let focus = |heading: &str, became: &str, actions: &str| SheetLookBackFocus {
        heading: heading.into(),
        became: became.into(),
        actions: actions.into(),
    };
    let mut sheet = PlanSheet {
        look_back: Some(Box::new(SheetLookBack {
            period: "1 July – 30 September 2026".into(),
            outcome: "reached in part".into(),
            note: "The update is read to the end; the pricing question stayed open.".into(),
            focuses: vec![
                focus(
                    "Communication and story",
                    "Reached; from 2 With help to 3 On their own; last rated 3 On their own",
                    "2 of 2",
                ),
                focus(
                    "Decides on promises to customers",
                    "Reached in part; from 2 Sell to 5 Advise; now 3 Consult; goes on in this plan",
                    "1 of 3",
                ),
            ],
            kept: "1 of 2 commitments kept, 3 of 3 check-ins held".into(),
        })),
        person_signed: signed("Lorena Nogueira", "signed 2 October 2026"),
        leader_signed: signed("Marisol Etxeberria", "signed 5 October 2026"),
        ..rich()
    };
    sheet.focuses.truncate(2);
    sheet
}

/// A draft into which nobody has written yet.
pub fn untouched() -> PlanSheet {
    PlanSheet {
        state: "draft".into(),
        is_draft: true,
        aspiration: String::new(),
        strengths: String::new(),
        focuses: Vec::new(),
        delegation_changes: Vec::new(),
        commitments: Vec::new(),
        check_ins: Vec::new(),
        ..rich()
    }
}

/// An untouched draft of someone without leader, level, target or ladder.
pub fn bare() -> PlanSheet {
    PlanSheet {
        leader: None,
        leader_short: "Your leader".into(),
        leader_name: "Your leader".into(),
        level: None,
        target: None,
        direction: String::new(),
        against: None,
        gaps: Vec::new(),
        ..untouched()
    }
}

/// Far more than two pages hold.
pub fn overlong() -> PlanSheet {
    let mut sheet = rich();
    sheet.aspiration = [sheet.aspiration.as_str(); 8].join("\n");
    for focus in &mut sheet.focuses {
        focus.note = focus.note.repeat(6);
        let number = focus.number;
        focus.actions = (1..=15)
            .map(|i| {
                action(
                    Some(70),
                    &format!("Step {number}-{i} of many that were agreed"),
                    "Lorena",
                    "30 Oct",
                    i % 3 == 0,
                )
            })
            .collect();
        // Alone longer than a page.
        focus.actions.push(action(
            Some(10),
            &format!("{} end-{number}", "Read and sum up. ".repeat(300)),
            "Lorena",
            "",
            false,
        ));
    }
    sheet.check_ins = (1..=30)
        .map(|i| {
            check_in(
                &format!("Week {i}"),
                &format!("Seen {i} once"),
                "Nothing changes",
            )
        })
        .collect();
    sheet
}

/// Words that are code in Typst, words without a break, and other scripts.
pub fn odd() -> PlanSheet {
    let mut sheet = rich();
    sheet.person = "#let x = 1 ] *b* _i_ `c` $x$ <l> @r \\ // /* #import \"x\": *".into();
    sheet.title = "] #panic(\"no\") [".into();
    sheet.workspace = "W".repeat(200);
    sheet.period = "P".repeat(120);
    sheet.level = Some("L".repeat(90));
    sheet.leader_name = "N".repeat(200);
    sheet.aspiration = "w".repeat(400);
    sheet.strengths = "https://example.com/".to_owned() + &"very-long_path".repeat(20);
    for focus in &mut sheet.focuses {
        focus.heading = "H".repeat(200);
        focus.know = "K".repeat(200);
        for action in &mut focus.actions {
            action.text = "A".repeat(300);
            action.who = "Wolfeschlegelsteinhausenbergerdorff".into();
            action.by = "30 November 2027".into();
        }
    }
    for change in &mut sheet.delegation_changes {
        change.area = "D".repeat(80);
        change.limit = "M".repeat(120);
        change.by = "B".repeat(60);
    }
    for gap in &mut sheet.gaps {
        gap.name = "G".repeat(60);
    }
    for check_in in &mut sheet.check_ins {
        check_in.on = "O".repeat(40);
        check_in.seen = "S".repeat(200);
        check_in.changes = "C".repeat(200);
    }
    for commitment in &mut sheet.commitments {
        commitment.text = "T".repeat(200);
    }
    sheet
}

/// `rich` for someone else.
pub fn named(person: &str) -> PlanSheet {
    PlanSheet {
        person: person.into(),
        ..rich()
    }
}

fn signed(name: &str, on: &str) -> Option<SheetSignature> {
    Some(SheetSignature {
        name: name.into(),
        on: on.into(),
    })
}

pub fn check_in(on: &str, seen: &str, changes: &str) -> SheetCheckIn {
    SheetCheckIn {
        on: on.into(),
        seen: seen.into(),
        changes: changes.into(),
    }
}

pub fn action(kind: Option<u8>, text: &str, who: &str, by: &str, done: bool) -> SheetAction {
    SheetAction {
        kind,
        text: text.into(),
        help: String::new(),
        who: who.into(),
        by: by.into(),
        done,
        late: false,
    }
}

fn moves(
    area: &str,
    from: Option<u8>,
    to: u8,
    to_name: &str,
    limit: &str,
    by: &str,
) -> SheetDelegation {
    SheetDelegation {
        area: area.into(),
        from,
        to,
        to_name: to_name.into(),
        limit: limit.into(),
        by: by.into(),
        late: false,
    }
}

fn focuses() -> Vec<SheetFocus> {
    vec![
        SheetFocus {
            number: 1,
            heading: "Strategy beyond the quarter".into(),
            outcome: String::new(),
            outcome_note: String::new(),
            from_to: "From 2 With help to 3 On their own".into(),
            note: "From a good quarterly roadmap to a one-year view that sales and engineering plan by.".into(),
            know: "when two other teams plan against it.".into(),
            moves: Vec::new(),
            actions: vec![
                action(Some(70), "Write the relevance strategy, with the bets we do not make", "Lorena", "30 Oct", true),
                action(Some(70), "Present it at the portfolio review and take the questions", "Lorena", "18 Nov", false),
                action(Some(20), "Two working sessions on how Andrés cut his portfolio", "Lorena", "13 Nov", false),
            ],
        },
        SheetFocus {
            number: 2,
            heading: "Decides on promises to customers".into(),
            outcome: String::new(),
            outcome_note: String::new(),
            from_to: "From 3 Consult to 5 Advise".into(),
            note: String::new(),
            know: "Three renewals closed without a call to Ruth.".into(),
            moves: vec![
                "Sell → Consult on 5 October 2026".into(),
                "Consult → Advise on 12 November 2026".into(),
            ],
            actions: vec![
                action(Some(70), "Handle the three renewal talks of October", "Lorena", "31 Oct", true),
                action(Some(20), "Introduce Lorena to the heads of sales in both regions", "Ruth", "16 Oct", false),
                action(None, "Share the renewal calendar with support", "Lorena", "", false),
            ],
        },
        SheetFocus {
            number: 3,
            heading: "Influence without being in the room".into(),
            outcome: String::new(),
            outcome_note: String::new(),
            from_to: String::new(),
            note: "From persuading in meetings to documents that decide without her.".into(),
            know: "when a decision memo is approved as it was written.".into(),
            moves: Vec::new(),
            actions: vec![
                action(Some(70), "Decision memo on ranking ownership", "Lorena", "27 Nov", false),
                SheetAction {
                    help: "With Mei and the editor · 200 € from the training budget".into(),
                    ..action(Some(10), "Writing workshop, November cohort", "Lorena", "20 Nov", false)
                },
            ],
        },
    ]
}
