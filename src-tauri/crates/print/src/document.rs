//! What can be printed: growth plans, a ladder as a booklet or as role cards, a form for a self-assessment, what was agreed in
//! an assessment, decision charters, the team board, the sheet for a one-to-one, the team on its
//! ladder and promotion packets.

use rungs_domain::assessment_paper::AssessmentPaper;
use rungs_domain::decision_charter::DecisionCharters;
use rungs_domain::ladder_booklet::{LadderBooklet, LadderImprint, RoleCards};
use rungs_domain::one_to_one_sheet::OneToOneSheet;
use rungs_domain::plan_sheet::PlanSheet;
use rungs_domain::promotion_paper::PromotionPaper;
use rungs_domain::self_form::SelfForm;
use rungs_domain::team_board::TeamBoard;
use rungs_domain::team_ladder_page::TeamLadderPage;
use rungs_domain::{Shareable, Wording};
use serde_json::Value;

use crate::PrintError;
use crate::data::{Views, file, words_of};
use crate::kind::Kind;
use crate::paper::Setup;
use crate::pieces::{MOST_AT_ONCE, pieces};

/// A view that may leave the leader's hands, of the kind that decides what its pages look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// Two pages to sign; a longer one flows on.
    Plan(Shareable<PlanSheet>),
    /// Everything the ladder says, chapter by chapter.
    Booklet(Shareable<LadderBooklet>),
    /// A page per level, each counted by itself.
    Cards(Shareable<RoleCards>),
    /// To be filled in by hand.
    SelfForm(Shareable<SelfForm>),
    /// To be handed over and signed after an assessment was closed.
    Assessment(Shareable<AssessmentPaper>),
    /// A page per person, each counted by itself, to sign and to pin up.
    Charters(Shareable<DecisionCharters>),
    /// To be handed to a whole team.
    Board(Shareable<TeamBoard>),
    /// One page to bring along and to write on.
    OneToOne(Shareable<OneToOneSheet>),
    /// To be handed to a whole team.
    Team(Shareable<TeamLadderPage>),
    /// To be read by those who decide about somebody's level.
    Packet(Shareable<PromotionPaper>),
}

impl Document {
    /// The file's title, as viewers and screen readers say it.
    #[must_use]
    pub fn title(&self) -> String {
        let say = words_of(self.language());
        match self {
            Self::Plan(sheet) => {
                let sheet = sheet.get();
                let parts = [("person", &sheet.person), ("period", &sheet.period)];
                titled(say, "title-plan", &parts)
            }
            Self::Booklet(booklet) => ladder(say, &booklet.get().imprint),
            Self::Cards(cards) => {
                let cards = cards.get();
                let ladder = ladder(say, &cards.imprint);
                match cards.cards.as_slice() {
                    [one] => {
                        let parts = [("level", &one.name), ("ladder", &ladder)];
                        titled(say, "title-role-card", &parts)
                    }
                    _ => titled(say, "title-role-cards", &[("ladder", &ladder)]),
                }
            }
            Self::SelfForm(form) => {
                let form = form.get();
                let parts = [("person", &form.person), ("on", &form.printed_on)];
                titled(say, "title-self-assessment", &parts)
            }
            Self::Assessment(paper) => {
                let paper = paper.get();
                let parts = [("person", &paper.person), ("on", &paper.agreed_on)];
                titled(say, "title-assessment", &parts)
            }
            Self::Charters(charters) => {
                let charters = charters.get();
                let on = &charters.printed_on;
                match charters.charters.as_slice() {
                    [one] => {
                        let parts = [("person", &one.person), ("on", on)];
                        titled(say, "title-charter", &parts)
                    }
                    _ => titled(say, "title-charters", &[("about", on)]),
                }
            }
            Self::Board(board) => {
                let board = board.get();
                let parts = [("whose", &board.whose), ("on", &board.as_of)];
                titled(say, "title-board", &parts)
            }
            Self::OneToOne(sheet) => {
                let sheet = sheet.get();
                let parts = [("person", &sheet.person), ("on", &sheet.printed_on)];
                titled(say, "title-one-to-one", &parts)
            }
            Self::Packet(paper) => {
                let paper = paper.get();
                let (person, level) = (&paper.person, &paper.proposed.name);
                let parts = [
                    ("person", person),
                    ("level", level),
                    ("on", &paper.printed_on),
                ];
                titled(say, "title-packet", &parts)
            }
            Self::Team(team) => {
                let team = team.get();
                let parts = [("whose", &team.whose), ("on", &team.as_of)];
                titled(say, "title-team-ladder", &parts)
            }
        }
    }

    /// BCP 47, of what people wrote.
    pub(crate) fn language(&self) -> &str {
        match self {
            Self::Plan(sheet) => &sheet.get().language,
            Self::Booklet(booklet) => &booklet.get().imprint.language,
            Self::Cards(cards) => &cards.get().imprint.language,
            Self::SelfForm(form) => &form.get().language,
            Self::Assessment(agreed) => &agreed.get().language,
            Self::Charters(charters) => &charters.get().language,
            Self::Board(board) => &board.get().language,
            Self::OneToOne(sheet) => &sheet.get().language,
            Self::Team(team) => &team.get().language,
            Self::Packet(packet) => &packet.get().language,
        }
    }

    /// The same as several documents, none of more people than are set at once.
    pub(crate) fn pieces(&self) -> Vec<Self> {
        match self {
            Self::Charters(charters) if charters.get().charters.len() > MOST_AT_ONCE => {
                pieces(charters.get().charters.len(), MOST_AT_ONCE)
                    .into_iter()
                    .map(|piece| Self::Charters(charters.of_some(piece)))
                    .collect()
            }
            one => vec![one.clone()],
        }
    }

    /// Whether so many pages come out that what Typst remembers of them is not worth its memory.
    pub(crate) fn is_large(&self) -> bool {
        const MOST_LEVELS_REMEMBERED: usize = 4;
        match self {
            Self::Booklet(booklet) => booklet.get().chapters.len() > MOST_LEVELS_REMEMBERED,
            Self::Cards(cards) => cards.get().cards.len() > MOST_LEVELS_REMEMBERED,
            Self::Board(board) => board.get().people.len() > MOST_AT_ONCE,
            Self::Team(team) => team.get().people.len() > MOST_AT_ONCE,
            Self::Plan(_)
            | Self::SelfForm(_)
            | Self::Assessment(_)
            | Self::Charters(_)
            | Self::OneToOne(_)
            | Self::Packet(_) => false,
        }
    }

    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Plan(_) => Kind::Plan,
            Self::Booklet(_) => Kind::Booklet,
            Self::Cards(_) => Kind::Cards,
            Self::SelfForm(_) => Kind::SelfForm,
            Self::Assessment(_) => Kind::Assessment,
            Self::Charters(_) => Kind::Charters,
            Self::Board(_) => Kind::Board,
            Self::OneToOne(_) => Kind::OneToOne,
            Self::Team(_) => Kind::Team,
            Self::Packet(_) => Kind::Packet,
        }
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels, and for charters or a board of nobody.
    fn view(&self) -> Result<Value, PrintError> {
        let is_empty = match self {
            Self::Booklet(booklet) => booklet.get().chapters.is_empty(),
            Self::Cards(cards) => cards.get().cards.is_empty(),
            Self::Charters(charters) => charters.get().charters.is_empty(),
            Self::Board(board) => {
                board.get().people.is_empty() || board.get().categories.is_empty()
            }
            Self::Team(team) => team.get().tracks.is_empty(),
            Self::Plan(_)
            | Self::SelfForm(_)
            | Self::Assessment(_)
            | Self::OneToOne(_)
            | Self::Packet(_) => false,
        };
        if is_empty {
            return Err(PrintError::NothingToPrint);
        }
        let view = match self {
            Self::Plan(sheet) => serde_json::to_value(sheet.get())?,
            Self::Booklet(booklet) => serde_json::to_value(booklet.get())?,
            Self::Cards(cards) => serde_json::to_value(cards.get())?,
            Self::SelfForm(form) => serde_json::to_value(form.get())?,
            Self::Assessment(agreed) => serde_json::to_value(agreed.get())?,
            Self::Charters(charters) => serde_json::to_value(charters.get())?,
            Self::Board(board) => serde_json::to_value(board.get())?,
            Self::OneToOne(sheet) => serde_json::to_value(sheet.get())?,
            Self::Team(team) => serde_json::to_value(team.get())?,
            Self::Packet(packet) => serde_json::to_value(packet.get())?,
        };
        Ok(view)
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels, and for charters or a board of nobody.
    pub(crate) fn file(&self, setup: Setup) -> Result<Value, PrintError> {
        let views = Views {
            title: self.title(),
            language: self.language().to_owned(),
            views: vec![self.view()?],
        };
        file(views, setup, self.kind())
    }

    /// Several of one kind in one file, each with its own pages.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for none, and for one with nothing in it.
    pub(crate) fn file_of(
        documents: &[Self],
        title: String,
        setup: Setup,
    ) -> Result<Value, PrintError> {
        let first = documents.first().ok_or(PrintError::NothingToPrint)?;
        let views = documents.iter().map(Self::view);
        let views = Views {
            title,
            language: first.language().to_owned(),
            views: views.collect::<Result<_, PrintError>>()?,
        };
        file(views, setup, first.kind())
    }
}

fn titled(say: Wording, key: &str, parts: &[(&str, &String)]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, words)| (*name, words.as_str().into()))
        .collect();
    say.with(key, &parts)
}

fn ladder(say: Wording, imprint: &LadderImprint) -> String {
    let parts = [
        ("ladder", imprint.ladder.as_str().into()),
        ("version", imprint.version.into()),
    ];
    say.with("page-ladder-version", &parts)
}
