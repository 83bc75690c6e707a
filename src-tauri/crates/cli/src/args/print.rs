//! Everything that goes on paper, under one name. Older commands print the same where the thing itself is.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use rungs_app::printing::{BatchOf, Orientation, PaperChoice, PaperSize, WriteIn};
use rungs_domain::Day;

use super::values::{ORIENTATIONS, PAPERS, word};
use super::{
    BoardArgs, CharterArgs, FormArgs, LadderPrintArgs, PacketPrintArgs, PrintArgs, RoundPrintArgs,
};

#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// Growth plans, as “plan print”.
    Plan(PrintArgs),
    /// What is on the table with somebody, with a question to ask and room to write: always one page.
    OneToOne(OneToOneArgs),
    /// What somebody decides, as “delegation charter”.
    Charter(CharterArgs),
    /// Who decides what, as “delegation board”.
    Board(BoardArgs),
    /// The case for somebody's next level, three pages at most.
    Packet(PacketPrintArgs),
    /// The whole ladder, as “ladder print”.
    Booklet(LadderPaperArgs),
    /// A page per level, as “ladder print --cards”.
    Cards(LadderPaperArgs),
    /// A form for a self-assessment, as “assess form”.
    Form(FormArgs),
    /// What was agreed in an assessment, as “assess print”.
    Assessment(RoundPrintArgs),
    /// The team on its ladder, with a table of who stands where.
    Team(TeamPaperArgs),
    /// One kind of paper for each of several people, in one file or a file each.
    Each(EachArgs),
}

fn batch() -> impl TypedValueParser<Value = BatchOf> {
    let words = BATCHES.map(|(word, _)| word);
    PossibleValuesParser::new(words).map(|chosen| {
        let found = BATCHES.into_iter().find(|(word, _)| *word == chosen);
        found.map_or_else(BatchOf::default, |(_, of)| of)
    })
}

const BATCHES: [(&str, BatchOf); 6] = [
    ("plans", BatchOf::Plans),
    ("one-to-ones", BatchOf::OneToOnes),
    ("charters", BatchOf::Charters),
    ("packets", BatchOf::Packets),
    ("forms", BatchOf::SelfForms),
    ("assessments", BatchOf::Assessments),
];

/// What can be chosen about paper.
#[derive(Debug, Clone, Copy, Args)]
pub struct PaperArgs {
    #[arg(long, value_name = "PAPER", value_parser = word::<PaperSize>(PAPERS), default_value = "a4")]
    pub paper: PaperSize,
    /// How the pages lie: the team ladder and the board usually lie, and can stand.
    #[arg(long, value_name = "HOW", value_parser = word::<Orientation>(ORIENTATIONS))]
    pub orientation: Option<Orientation>,
    /// With lines to write on, for a talk over the paper: plans, charters, packets and assessments.
    #[arg(long)]
    pub write_in: bool,
}

impl From<PaperArgs> for PaperChoice {
    fn from(args: PaperArgs) -> Self {
        Self {
            size: args.paper,
            orientation: args.orientation,
            write_in: if args.write_in {
                WriteIn::Lines
            } else {
                WriteIn::Without
            },
        }
    }
}

#[derive(Debug, Args)]
pub struct EachArgs {
    /// What each of them gets.
    #[arg(value_name = "WHAT", value_parser = batch())]
    pub what: BatchOf,
    /// Only the whole tree below this person; everyone if not said.
    #[arg(long, value_name = "PERSON")]
    pub team: Option<String>,
    /// A file ending in .pdf with all of them, or else a folder, made if missing, with a file per person.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}

#[derive(Debug, Args)]
pub struct OneToOneArgs {
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub paper: PaperArgs,
}

/// As [`LadderPrintArgs`], where the name says already what is printed.
#[derive(Debug, Args)]
pub struct LadderPaperArgs {
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// A level by its code or name; may be repeated. All levels if none is named.
    #[arg(long = "level", value_name = "LEVEL")]
    pub levels: Vec<String>,
    /// The number of a version, the draft's too; the version that counts if not said.
    #[arg(long, value_name = "N")]
    pub version: Option<u32>,
    #[command(flatten)]
    pub paper: PaperArgs,
}

impl LadderPaperArgs {
    pub fn into_booklet(self) -> LadderPrintArgs {
        LadderPrintArgs {
            out: self.out,
            booklet: true,
            cards: false,
            levels: self.levels,
            version: self.version,
            paper: self.paper,
        }
    }

    pub fn into_cards(self) -> LadderPrintArgs {
        LadderPrintArgs {
            booklet: false,
            cards: true,
            ..self.into_booklet()
        }
    }
}

#[derive(Debug, Args)]
pub struct TeamPaperArgs {
    /// A file ending in .pdf; an older one of the name is replaced.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Only the whole tree below this person.
    #[arg(long, value_name = "PERSON")]
    pub lead: Option<String>,
    /// As it was or will be on this day.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    #[command(flatten)]
    pub paper: PaperArgs,
}
