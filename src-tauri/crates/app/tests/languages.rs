//! The papers and texts of the sample team in every language Rungs speaks: in each of them nothing of ours is left in English, no usual
//! word is cut, one page stays one page, and the fonts that come along have every letter.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::ops::ControlFlow;

use rungs_app::calendar::{CalendarOf, NextOneToOnes};
use rungs_app::due::DueWhose;
use rungs_app::packets::PacketOf;
use rungs_app::printing::{
    BatchOf, Destination, FontSource, Handout, Orientation, PaperChoice, PaperSize, PrintWhom,
    PrintedFile, Printer,
};
use rungs_app::text_out::TextOf;
use rungs_domain::ids::PersonId;
use rungs_domain::{DateFormat, Wording};
use rungs_testkit::Sandbox;
use rungs_testkit::contents::words_of_pdf;

/// What English says, as long as it cannot be said by chance or stand in what people wrote: three words and more with nothing in them.
fn sayings() -> Vec<&'static str> {
    let files = [
        include_str!("../../domain/words/en/sheets.ftl"),
        include_str!("../../domain/words/en/pages.ftl"),
    ];
    let lines = files.into_iter().flat_map(str::lines);
    lines
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, words)| words)
        .filter(|words| !words.contains('{') && words.split(' ').count() > 2)
        .collect()
}

/// Stands in a word that was too wide where it stands.
const MAY_BREAK: char = '\u{200b}';

struct Office {
    sandbox: Sandbox,
    printer: Printer,
    lead: PersonId,
}

impl Office {
    fn sample() -> Self {
        let sandbox = Sandbox::new();
        sandbox.fill_with_sample().unwrap();
        let lead = sandbox.find_person("Odhran Quigley").unwrap().id;
        for person in sandbox.roster_list(None).unwrap().people {
            let of = PacketOf {
                person: person.id,
                level: None,
            };
            // The leader has nobody to promote, and who stands at the top of a track has no level ahead.
            let _ = sandbox.packet_state(&of, "Leads the work already.");
        }
        Self {
            sandbox,
            printer: Printer::new(FontSource::EmbeddedOnly).unwrap(),
            lead,
        }
    }

    /// One kind of paper for the whole team, in a file each.
    fn batch(&self, of: BatchOf) -> Vec<PrintedFile> {
        let folder = self.sandbox.folder().join(format!("{of:?}"));
        let _ = std::fs::remove_dir_all(&folder);
        let (team, to) = (
            PrintWhom::Team(self.lead.clone()),
            Destination::Folder(folder),
        );
        let go_on = |_: &_| ControlFlow::Continue(());
        let printed = self
            .sandbox
            .print_batch(&self.printer, of, &team, &to, PaperSize::A4, go_on);
        printed.unwrap()
    }

    /// What stands on paper of each kind, and how many pages that takes.
    fn papers(&self) -> Vec<(String, u32, String)> {
        let mut papers = Vec::new();
        let mut add = |name: &str, file: PrintedFile| {
            assert_eq!(file.missing, [""; 0], "{name}");
            let words = words_of_pdf(file.path.as_ref());
            papers.push((name.to_owned(), file.pages, words));
        };
        for of in BatchOf::ALL {
            let files = self.batch(of);
            assert!(!files.is_empty(), "{of:?}");
            for file in files {
                add(&format!("{of:?}"), file);
            }
        }
        let booklet = Handout::Booklet {
            levels: vec!["SPM".into()],
            version: None,
        };
        let cards = Handout::RoleCards {
            levels: vec!["SPM".into()],
            version: None,
        };
        let team = Handout::TeamLadder {
            lead: None,
            as_of: None,
        };
        let board = Handout::TeamBoard {
            lead: None,
            as_of: None,
        };
        let usual = PaperChoice::from(PaperSize::A4);
        let upright = PaperChoice {
            orientation: Some(Orientation::Portrait),
            ..usual
        };
        let less_wide = PaperChoice::from(PaperSize::Letter);
        for (name, what, paper) in [
            ("booklet", &booklet, usual),
            ("cards", &cards, usual),
            ("team", &team, usual),
            ("team upright", &team, upright),
            ("team on Letter", &team, less_wide),
            ("board", &board, usual),
            ("board upright", &board, upright),
            ("board on Letter", &board, less_wide),
        ] {
            let to = self.sandbox.folder().join("handout.pdf");
            let file = self.sandbox.print_handout(&self.printer, what, &to, paper);
            add(name, file.unwrap());
        }
        papers
    }

    /// What leaves as text.
    fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for person in ["Priyanka Rao", "Naomi Okonkwo-Reyes"] {
            let person = self.sandbox.find_person(person).unwrap().id;
            texts.push(self.sandbox.texts(&TextOf::OneToOne(person.clone())));
            if let Ok(plan) = self.sandbox.plan_latest(&person) {
                texts.push(self.sandbox.texts(&TextOf::Plan(plan)));
            }
        }
        let mut said: Vec<String> = texts
            .into_iter()
            .map(|text| text.unwrap().markdown)
            .collect();
        let due = self.sandbox.folder().join("due.ics");
        let everyone = CalendarOf::People(DueWhose::Everyone);
        self.sandbox
            .calendar_write(&everyone, NextOneToOnes::With, &due)
            .unwrap();
        said.push(std::fs::read_to_string(due).unwrap());
        said
    }
}

#[test]
fn every_language_says_everything_in_itself_and_in_as_little_room() {
    let office = Office::sample();
    let sayings = sayings();
    assert!(sayings.len() > 60, "{}", sayings.len());
    for words in Wording::all() {
        let language = words.tag();
        let format = DateFormat::default();
        office.sandbox.set_house_style(language, format).unwrap();
        let papers = office.papers();
        for (kind, pages, text) in &papers {
            // A form's code may break at its colons.
            let is_cut = |word: &&str| word.contains(MAY_BREAK) && !word.contains(':');
            let cut = text.split(' ').find(is_cut);
            assert_eq!(cut, None, "{language}: a word is cut in {kind}");
            let most = match kind.as_str() {
                "OneToOnes" | "Charters" => 1,
                "Packets" => 3,
                _ => u32::MAX,
            };
            assert!(*pages <= most, "{language}: {kind} takes {pages} pages");
        }
        let printed = papers.into_iter().map(|(_, _, words)| words);
        let all: Vec<String> = printed.chain(office.texts()).collect();
        let in_english = |saying: &&&str| all.iter().any(|text| text.contains(**saying));
        let said: Vec<_> = sayings.iter().filter(in_english).collect();
        if language == "en" {
            // Not all of them have an occasion in the sample.
            assert!(said.len() > 40, "{said:?}");
        } else {
            assert!(said.is_empty(), "{language} says in English: {said:?}");
        }
    }
}
