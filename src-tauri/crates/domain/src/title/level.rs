//! From the job and the rank words around it to a level, by market and reporting line.

use super::TitleContext;
use super::job::{Job, Role, step};
use super::modifiers::Around;
use super::words::Word;
use crate::person::Market;

/// Codes of the levels that titles are read as; a ladder may have fewer or others.
pub(super) mod codes {
    pub const APM: &str = "APM";
    pub const PM: &str = "PM";
    pub const SPM: &str = "SPM";
    pub const PRINCIPAL: &str = "PRINCIPAL";
    pub const DISTINGUISHED: &str = "DISTINGUISHED";
    pub const GPM: &str = "GPM";
    pub const DIRECTOR: &str = "DIRECTOR";
    pub const VP: &str = "VP";
    pub const CPO: &str = "CPO";
}
use codes::{APM, CPO, DIRECTOR, DISTINGUISHED, GPM, PM, PRINCIPAL, SPM, VP};

/// A level with what the title leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leveled {
    pub code: &'static str,
    pub sure: bool,
    /// Whether the job may also be one outside product management.
    pub perhaps: bool,
    /// Goes after the quoted words in the reason, with its own comma.
    pub because: Option<&'static str>,
    pub notes: Vec<&'static str>,
    pub hangs_on_line: bool,
}

impl Leveled {
    const fn sure(code: &'static str) -> Self {
        Self {
            code,
            sure: true,
            perhaps: false,
            because: None,
            notes: Vec::new(),
            hangs_on_line: false,
        }
    }

    const fn unsure(code: &'static str) -> Self {
        let mut level = Self::sure(code);
        level.sure = false;
        level
    }

    const fn because(mut self, because: &'static str) -> Self {
        self.because = Some(because);
        self
    }

    fn noting(mut self, note: &'static str) -> Self {
        self.notes.push(note);
        self
    }

    const fn perhaps(mut self) -> Self {
        self.sure = false;
        self.perhaps = true;
        self
    }
}

pub(super) fn leveled(
    words: &[Word],
    role: Role,
    around: &Around,
    market: Market,
    context: TitleContext,
) -> Leveled {
    let keys: Vec<&str> = around
        .shades
        .iter()
        .filter_map(|at| words.get(*at))
        .map(|word| word.key.as_str())
        .collect();
    let shades = Shades(&keys);
    let spelled = words
        .get(role.from)
        .map_or("", |word| word.spelled.as_str());
    let mut level = match role.job {
        Job::Manager => manager(shades, market),
        Job::Practice => Leveled {
            sure: false,
            ..manager(shades, market)
        },
        Job::Owner if shades.has("chief") => Leveled::unsure(GPM),
        Job::Owner => manager(shades, market).perhaps().noting(
            "A product owner may hold a whole product or only its backlog, so look at the scope.",
        ),
        Job::Lead if shades.has("group") => Leveled::sure(GPM),
        Job::Lead => lead(market),
        Job::TeamLead => Leveled::sure(GPM),
        Job::ManagerOfManagers => manager_of_managers(shades),
        Job::Head => head(shades, context),
        Job::Director => director(shades, market),
        Job::Vp => vp(shades),
        Job::Chief => chief(shades, spelled),
    };
    if role.job == Job::Manager && around.pay_grade {
        level = Leveled::unsure(SPM).noting(
            "The rank in front looks like a pay grade, as banks give it, so look at the scope.",
        );
    }
    if role.job == Job::Manager
        && spelled == "pm"
        && !shades.rank()
        && !around
            .area
            .is_some_and(|area| is_product_subject(words, area))
    {
        level = level
            .perhaps()
            .noting("“PM” can also stand for project or program manager.");
    }
    if role.loose {
        level.sure = false;
        level.perhaps |= matches!(role.job, Job::Manager);
    }
    if role.shared {
        level.sure = false;
        level
            .notes
            .push("The title holds more than product management.");
    }
    if shades.has("interim") {
        level
            .notes
            .push("Held for the time being (acting or interim).");
    }
    level
}

#[derive(Clone, Copy)]
struct Shades<'a>(&'a [&'a str]);

impl Shades<'_> {
    fn has(self, key: &str) -> bool {
        self.0.contains(&key)
    }

    fn step(self) -> Option<u8> {
        self.0.iter().find_map(|key| step(key))
    }

    /// Whether any word says how high.
    fn rank(self) -> bool {
        self.0
            .iter()
            .any(|key| !matches!(*key, "kind" | "terms" | "interim" | "executive" | "deputy"))
    }
}

fn manager(shades: Shades<'_>, market: Market) -> Leveled {
    let senior = shades.has("senior");
    if shades.has("distinguished") || shades.has("fellow") {
        Leveled::sure(DISTINGUISHED)
    } else if shades.has("principal") && senior {
        Leveled::sure(DISTINGUISHED).noting(
            "Senior Principal is the step above Principal; some companies count it as Principal.",
        )
    } else if shades.has("principal") || shades.has("staff") {
        let level = Leveled::sure(PRINCIPAL);
        if senior {
            level.noting("Senior Staff may sit a step above Principal.")
        } else {
            level
        }
    } else if shades.has("group") || shades.has("teamlead") {
        Leveled::sure(GPM)
    } else if shades.has("lead") {
        lead(market)
    } else if shades.has("chief") {
        Leveled::unsure(PRINCIPAL).because(", the highest rank word for somebody without a team")
    } else if shades.has("associate") || shades.has("junior") || shades.has("assistant") {
        let level = Leveled {
            sure: !shades.has("assistant"),
            ..Leveled::sure(APM)
        };
        if senior {
            level.noting("Senior within the associate level.")
        } else {
            level
        }
    } else if senior {
        Leveled::sure(SPM)
    } else {
        // Where steps are numbered, II is the full product manager, below it is who learns the job and above it the senior.
        match shades.step() {
            Some(1) => Leveled::unsure(PM)
                .noting("The lowest numbered step; in some companies it is the associate level."),
            Some(3) => Leveled::sure(SPM).because(", the third numbered step"),
            Some(4 | 5) => Leveled::unsure(PRINCIPAL).because(", a high numbered step"),
            _ => Leveled::sure(PM),
        }
    }
}

/// “Lead PM” and “Product Lead” lead people in the US and are a senior individual's title in Europe.
fn lead(market: Market) -> Leveled {
    match market {
        Market::Us => Leveled::sure(GPM).because(", as the title is used in the US"),
        Market::Europe => Leveled::sure(SPM).because(", as the title is used in Europe"),
        Market::Uk => Leveled::sure(SPM).because(", as the title is used in the UK"),
        Market::Other => Leveled::unsure(GPM)
            .because(", as the title is used in the US")
            .noting("In Europe the same title is a senior individual's; the market is not known."),
    }
}

fn manager_of_managers(shades: Shades<'_>) -> Leveled {
    if shades.has("deputy") || shades.has("assistant") || shades.has("associate") {
        Leveled::unsure(PM).noting("The title stands below a manager of product managers; look whether the person leads anybody.")
    } else if shades.has("senior") {
        Leveled::sure(GPM)
            .because(", which manages product managers")
            .noting("Senior within the level.")
    } else {
        Leveled::sure(GPM).because(", which manages product managers")
    }
}

fn head(shades: Shades<'_>, context: TitleContext) -> Leveled {
    if shades.has("deputy") || shades.has("associate") || shades.has("assistant") {
        return Leveled::unsure(DIRECTOR)
            .noting("A deputy may sit a step below the head of product.");
    }
    let level = match context.at_top_of_product_line {
        Some(true) => Leveled::sure(VP).because(", and nobody on the ladder stands above"),
        Some(false) => Leveled::sure(DIRECTOR).because(", with product leaders above"),
        None => Leveled::unsure(DIRECTOR).noting(
            "At the top of the product line this title is a VP; the reporting line is not known.",
        ),
    };
    Leveled {
        hangs_on_line: true,
        ..level
    }
}

fn director(shades: Shades<'_>, market: Market) -> Leveled {
    if shades.has("group") {
        Leveled {
            sure: matches!(market, Market::Europe | Market::Uk),
            ..Leveled::sure(VP)
        }
        .because(", which leads directors")
    } else if shades.has("associate") || shades.has("deputy") || shades.has("assistant") {
        Leveled::unsure(DIRECTOR)
            .noting("Associate and deputy directors often sit between Group PM and Director.")
    } else if shades.has("senior") || shades.has("executive") || shades.has("managing") {
        Leveled::sure(DIRECTOR).noting("A senior step among directors.")
    } else {
        Leveled::sure(DIRECTOR)
    }
}

fn vp(shades: Shades<'_>) -> Leveled {
    if shades.has("associate") || shades.has("assistant") || shades.has("deputy") {
        Leveled::unsure(VP)
            .noting("An associate or assistant vice president often does a director's job.")
    } else if shades.has("senior") || shades.has("executive") {
        Leveled::sure(VP).noting("A senior step among vice presidents.")
    } else {
        Leveled::sure(VP)
    }
}

fn chief(shades: Shades<'_>, spelled: &str) -> Leveled {
    if shades.has("deputy") || shades.has("associate") {
        Leveled::unsure(VP)
            .noting("The deputy of a chief product officer does a VP's job in most companies.")
    } else if spelled == "cpo" {
        Leveled::sure(CPO)
            .perhaps()
            .noting("“CPO” can also stand for chief people, privacy or procurement officer.")
    } else {
        Leveled::sure(CPO)
    }
}

/// Subjects that only product managers have: “Growth PM” is no project manager.
fn is_product_subject(words: &[Word], (from, to): (usize, usize)) -> bool {
    const SUBJECTS: [&str; 16] = [
        "growth",
        "platform",
        "ai",
        "ml",
        "mobile",
        "web",
        "api",
        "consumer",
        "core",
        "monetization",
        "search",
        "payments",
        "b2b",
        "b2c",
        "saas",
        "checkout",
    ];
    words.get(from..=to).is_some_and(|area| {
        area.iter()
            .any(|word| SUBJECTS.contains(&word.key.as_str()))
    })
}
