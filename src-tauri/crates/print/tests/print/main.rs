//! Prints invented plans, ladders, forms, assessments, charters, boards, sheets for one-to-ones, team ladders and promotion packets and
//! reads the files back with poppler.

#[cfg(test)]
use rungs_print::Document;

#[cfg(test)]
mod accessible_files;
#[cfg(test)]
mod assessment_pages;
#[cfg(test)]
mod assessments;
#[cfg(test)]
mod board_pages;
#[cfg(test)]
mod booklet_pages;
#[cfg(test)]
mod card_pages;
#[cfg(test)]
mod charter_pages;
#[cfg(test)]
mod decisions;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod form_pages;
#[cfg(test)]
mod further_pages;
#[cfg(test)]
mod golden_pages;
#[cfg(test)]
mod ladder_pages;
#[cfg(test)]
mod ladders;
#[cfg(test)]
mod many_in_one;
#[cfg(test)]
mod one_to_one_pages;
#[cfg(test)]
mod one_to_ones;
#[cfg(test)]
mod paper_choices;
#[cfg(test)]
mod picture;
#[cfg(test)]
mod plan_files;
#[cfg(test)]
mod plan_pages;
#[cfg(test)]
mod printing;
#[cfg(test)]
mod promotion_pages;
#[cfg(test)]
mod promotions;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod team_pages;
#[cfg(test)]
mod teams;
#[cfg(test)]
mod work;
