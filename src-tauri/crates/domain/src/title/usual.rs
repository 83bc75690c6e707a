//! Reads many titles against one ladder, whose own usual titles go before the general rules.

use std::collections::HashMap;

use super::job::{Found, Role, find, leads_company, part_of, shades};
use super::level::leveled;
use super::modifiers::{Around, around};
use super::other_jobs::field_or_trade;
use super::vocabulary::AND;
use super::wording::{area, off, quote, read_as, short};
use super::words::{Word, split};
use super::{Belonging, Proposal, TitleContext, TitleReading};
use crate::ladder::{Ladder, Level};
use crate::person::Market;

/// Words by which a rank may be meant without saying of what: the reporting line tells.
const BARE_RANKS: [&str; 12] = [
    "manager",
    "lead",
    "teamlead",
    "head",
    "director",
    "vp",
    "principal",
    "staff",
    "group",
    "fellow",
    "senior",
    "associate",
];

#[derive(Debug)]
pub struct TitleReader<'a> {
    ladder: &'a Ladder,
    /// Level by market and usual title, the title as its keys.
    usual: HashMap<(MarketTitles, String), &'a Level>,
}

/// The three lists of titles a level has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum MarketTitles {
    Us,
    Europe,
    Uk,
}

impl MarketTitles {
    /// An unknown market is read with the American titles, as the ladder itself does.
    const fn of(market: Market) -> Self {
        match market {
            Market::Us | Market::Other => Self::Us,
            Market::Europe => Self::Europe,
            Market::Uk => Self::Uk,
        }
    }
}

impl<'a> TitleReader<'a> {
    #[must_use]
    pub fn new(ladder: &'a Ladder) -> Self {
        let mut usual = HashMap::new();
        for (titles, market) in [
            (MarketTitles::Us, Market::Us),
            (MarketTitles::Europe, Market::Europe),
            (MarketTitles::Uk, Market::Uk),
        ] {
            for level in &ladder.levels {
                for title in level
                    .titles
                    .of(market)
                    .iter()
                    .chain(std::iter::once(&level.name))
                {
                    usual
                        .entry((titles, joined(split(title).iter())))
                        .or_insert(level);
                }
            }
        }
        Self { ladder, usual }
    }

    #[must_use]
    pub fn read(&self, title: &str, market: Market, context: TitleContext) -> TitleReading {
        let title = title.trim();
        let words = split(title);
        if !title.chars().any(char::is_alphanumeric) {
            return unclear(
                "There is no title to read a level from.".into(),
                Belonging::Unsaid,
            );
        }
        let found = if words.iter().any(|word| word.key == "former") {
            Found::Former
        } else if is_internship(&words) {
            Found::Internship
        } else {
            find(&words).unwrap_or_else(|| without_product(&words))
        };
        let read = self.by_rules(title, &words, found, market, context);
        if read.hangs_on_line {
            return read;
        }
        match self.usual_level(&words, found, market) {
            Some(level) if read.proposal.level() != Some(&level.code) || settles(&read, market) => {
                TitleReading {
                    proposal: Proposal::Level(level.code.clone()),
                    reason: format!(
                        "Read as {}: {} is one of the usual titles of that level on this ladder.",
                        level.name,
                        quote(&short(title))
                    ),
                    sure: true,
                    note: None,
                    belonging: Belonging::Product,
                    ..read
                }
            }
            _ => read,
        }
    }

    fn by_rules(
        &self,
        title: &str,
        words: &[Word],
        found: Found,
        market: Market,
        context: TitleContext,
    ) -> TitleReading {
        match found {
            Found::Product(role) => self.on_ladder(title, words, role, market, context),
            Found::Former => off_ladder(
                format!(
                    "Off the ladder: {} names a job the person used to have.",
                    quote(&short(title))
                ),
                Belonging::Other,
            ),
            Found::Internship => off_ladder(
                format!(
                    "Off the ladder: {} is an internship or the like, below the first level.",
                    quote(&short(title))
                ),
                Belonging::Other,
            ),
            Found::Other(field)
                if field.is_empty() && words.iter().any(|word| leads_company(&word.key)) =>
            {
                off_ladder(
                    format!(
                        "Off the ladder: {} leads more than product management.",
                        quote(&short(title))
                    ),
                    Belonging::WholeCompany,
                )
            }
            Found::Other(field) => off_ladder(off(title, field), Belonging::Other),
            Found::TwoJobs => unclear(
                format!(
                    "{} names two jobs, and only one of them is in product management.",
                    quote(&short(title))
                ),
                Belonging::Perhaps,
            ),
            Found::Open => unclear(
                format!(
                    "{} does not say whether this is product management, or at which level.",
                    quote(&short(title))
                ),
                Belonging::Perhaps,
            ),
        }
    }

    fn on_ladder(
        &self,
        title: &str,
        words: &[Word],
        role: Role,
        market: Market,
        context: TitleContext,
    ) -> TitleReading {
        let around: Around = around(words, role);
        let read = leveled(words, role, &around, market, context);
        let area = around.area.and_then(|place| area(title, words, place));
        let belonging = if read.perhaps {
            Belonging::Perhaps
        } else {
            Belonging::Product
        };
        let note = (!read.notes.is_empty()).then(|| read.notes.join(" "));
        let Some(level) = self
            .ladder
            .levels
            .iter()
            .find(|level| level.code.as_str() == read.code)
        else {
            let reason = format!(
                "{} is a job in product management, but this ladder has no level {} to read it as.",
                quote(&short(title)),
                read.code
            );
            return TitleReading {
                area,
                note,
                hangs_on_line: read.hangs_on_line,
                ..unclear(reason, belonging)
            };
        };
        TitleReading {
            proposal: Proposal::Level(level.code.clone()),
            reason: read_as(
                title,
                words,
                role,
                &around,
                &read,
                &level.name,
                area.as_deref(),
            ),
            sure: read.sure,
            note,
            area,
            belonging,
            hangs_on_line: read.hangs_on_line,
        }
    }

    /// The level that has the title among its usual ones: the whole title, its first part, or the job without its area.
    fn usual_level(&self, words: &[Word], found: Found, market: Market) -> Option<&'a Level> {
        let titles = MarketTitles::of(market);
        let mut ways = vec![joined(words.iter())];
        match found {
            Found::Product(role) => {
                let around = around(words, role);
                let of_job =
                    |at: &usize| (role.from..=role.to).contains(at) || around.shades.contains(at);
                if !around.pay_grade {
                    ways.push(joined(
                        words
                            .iter()
                            .enumerate()
                            .filter(|(at, _)| of_job(at))
                            .map(|(_, word)| word),
                    ));
                }
            }
            Found::Other(_) | Found::TwoJobs | Found::Open => {
                let first = words.first()?.part;
                ways.push(joined(part_of(words, first).map(|(_, word)| word)));
            }
            Found::Former | Found::Internship => {}
        }
        ways.into_iter()
            .filter(|way| !way.is_empty())
            .find_map(|way| self.usual.get(&(titles, way)).copied())
    }
}

/// Whether being among the usual titles of a known market takes away the doubt about the level.
fn settles(read: &TitleReading, market: Market) -> bool {
    !read.sure && read.belonging == Belonging::Product && market != Market::Other
}

fn joined<'w>(words: impl Iterator<Item = &'w Word>) -> String {
    words
        .map(|word| word.key.as_str())
        .filter(|key| *key != "terms")
        .collect::<Vec<_>>()
        .join(" ")
}

fn off_ladder(reason: String, belonging: Belonging) -> TitleReading {
    TitleReading {
        proposal: Proposal::OffLadder,
        reason,
        sure: true,
        note: None,
        area: None,
        belonging,
        hangs_on_line: false,
    }
}

fn unclear(reason: String, belonging: Belonging) -> TitleReading {
    TitleReading {
        proposal: Proposal::Unclear,
        reason,
        sure: false,
        note: None,
        area: None,
        belonging,
        hangs_on_line: false,
    }
}

/// “Product Management Intern” and “Intern, Product”; not “Product Manager, Intern Experience”.
fn is_internship(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let ends_part = words.get(at + 1).is_none_or(|next| next.part != word.part);
        match word.key.as_str() {
            "intern" => at == 0 || ends_part,
            "student" => ends_part,
            _ => false,
        }
    })
}

/// A title that never says “product”: a bare rank, the head of the company, or another job.
fn without_product(words: &[Word]) -> Found {
    let says = |key: &str| BARE_RANKS.contains(&key) || shades(key) || key == AND;
    if words.iter().any(|word| is_other_script(&word.spelled))
        || words.iter().all(|word| says(&word.key))
    {
        return Found::Open;
    }
    if words.iter().any(|word| leads_company(&word.key)) {
        return Found::Other("");
    }
    Found::Other(
        words
            .iter()
            .rev()
            .find_map(|word| field_or_trade(&word.key))
            .unwrap_or_default(),
    )
}

/// Written in letters the vocabulary does not cover.
fn is_other_script(spelled: &str) -> bool {
    !spelled.is_empty()
        && spelled
            .chars()
            .all(|c| c.is_alphabetic() && !c.is_ascii() && !('\u{c0}'..='\u{24f}').contains(&c))
}
