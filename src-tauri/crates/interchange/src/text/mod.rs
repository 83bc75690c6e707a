//! Documents as text to paste elsewhere: Markdown for people and tools that write it, HTML for mail and word processors. Both are made
//! of the same parts, so that neither says more than the other.

mod html;
mod markdown;
mod one_to_one;
mod parts;
mod plan;

use rungs_domain::house_style::TextLanguage;
use rungs_domain::one_to_one_sheet::OneToOneSheet;
use rungs_domain::plan_sheet::PlanSheet;
use rungs_domain::{Shareable, Wording};

/// A document in both forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    pub markdown: String,
    /// A fragment, without a head of its own.
    pub html: String,
}

/// The sheet for a one-to-one.
#[must_use]
pub fn one_to_one(sheet: &Shareable<OneToOneSheet>) -> Texts {
    let say = words_of(&sheet.get().language);
    written(&one_to_one::parts(sheet.get(), say), say)
}

/// A growth plan.
#[must_use]
pub fn plan(sheet: &Shareable<PlanSheet>) -> Texts {
    let say = words_of(&sheet.get().language);
    written(&plan::parts(sheet.get(), say), say)
}

fn written(parts: &[parts::Part], say: Wording) -> Texts {
    Texts {
        markdown: markdown::write(parts, say),
        html: html::write(parts, say),
    }
}

fn words_of(tag: &str) -> Wording {
    Wording::of(&TextLanguage::parse(tag).unwrap_or_default())
}
