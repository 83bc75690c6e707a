//! How titles are read: line, area, reason, and the ladder's own titles.

use super::fixture::nine_levels;
use super::*;

#[test]
fn a_head_of_product_is_a_vp_only_at_the_top_of_the_line() {
    let ladder = nine_levels();
    for (title, market) in [
        ("Head of Product", Market::Us),
        ("Head of Product", Market::Europe),
        ("Global Head of Product Management", Market::Uk),
    ] {
        let read = |at_top_of_product_line| {
            read_title(
                title,
                market,
                TitleContext {
                    at_top_of_product_line,
                },
                &ladder,
            )
        };
        assert_eq!(read(Some(true)).proposal, Proposal::Level("VP".into()));
        assert_eq!(
            read(Some(false)).proposal,
            Proposal::Level("DIRECTOR".into())
        );
        assert!(read(Some(false)).sure);
        assert_eq!(read(None).proposal, Proposal::Level("DIRECTOR".into()));
        assert!(!read(None).sure && read(None).hangs_on_line);
    }
    let deputy = read_title(
        "Deputy Head of Product",
        Market::Us,
        TitleContext {
            at_top_of_product_line: Some(true),
        },
        &ladder,
    );
    assert_eq!(deputy.proposal, Proposal::Level("DIRECTOR".into()));
}

#[test]
fn somebody_acting_has_the_level_with_a_note() {
    let ladder = nine_levels();
    for title in [
        "Acting Director of Product",
        "Interim Director, Product",
        "Director of Product (Acting)",
        "Director of Product, interim",
        "Director of Product ad interim",
    ] {
        let reading = read_title(title, Market::Us, TitleContext::default(), &ladder);
        assert_eq!(
            reading.proposal,
            Proposal::Level("DIRECTOR".into()),
            "{title}"
        );
        assert!(
            reading
                .note
                .as_deref()
                .is_some_and(|note| note.contains("for the time being")),
            "{title}: {:?}",
            reading.note
        );
        assert_eq!(reading.area, None, "{title}");
    }
}

#[test]
fn the_product_area_is_taken_as_it_is_written() {
    let ladder = nine_levels();
    for (title, area) in [
        ("Product Manager, Search Core", Some("Search Core")),
        (
            "Product Manager, Repo Management & Delivery",
            Some("Repo Management & Delivery"),
        ),
        ("Product Manager - Growth", Some("Growth")),
        ("Product Manager (Payments)", Some("Payments")),
        (
            "Product Manager, E-Commerce (DACH)",
            Some("E-Commerce (DACH)"),
        ),
        ("Product Manager, Search (Remote)", Some("Search")),
        ("Director of Product, Cloud", Some("Cloud")),
        ("Director, Product Management - Ads", Some("Ads")),
        ("Growth PM", Some("Growth")),
        ("Search – Senior Product Manager", Some("Search")),
        ("Product Manager for Search", Some("Search")),
        ("Product Manager II, Billing", Some("Billing")),
        ("Director of Data Products", Some("Data")),
        ("Technical Product Manager", None),
        ("Senior Product Manager", None),
        ("Product Manager (m/f/d)", None),
        ("VP, Product", None),
        ("Product Marketing Manager, Search", None),
    ] {
        assert_eq!(
            read_title(title, Market::Us, TitleContext::default(), &ladder)
                .area
                .as_deref(),
            area,
            "{title}"
        );
    }
}

#[test]
fn the_reason_quotes_the_title_in_a_whole_sentence() {
    let ladder = nine_levels();
    for (title, market, reason) in [
        (
            "Sr. PM – Growth",
            Market::Us,
            "Read as Senior PM: “Sr.” and “PM”; “Growth” is taken as the product area.",
        ),
        (
            "Product Manager",
            Market::Us,
            "Read as Product Manager: “Product Manager”.",
        ),
        (
            "Lead PM",
            Market::Europe,
            "Read as Senior PM: “Lead” and “PM”, as the title is used in Europe.",
        ),
        ("APM", Market::Us, "Read as Associate PM: “APM”."),
        (
            "Director, Product Management",
            Market::Us,
            "Read as Director of Product: “Director, Product Management”.",
        ),
        (
            "Product Marketing Lead",
            Market::Us,
            "Off the ladder: “Product Marketing Lead” is a job in marketing, not in product management.",
        ),
        (
            "Wizard",
            Market::Us,
            "Off the ladder: nothing in “Wizard” names a job in product management.",
        ),
        (
            "Product Fellow",
            Market::Us,
            "Read as Distinguished PM: “Product Fellow” is one of the usual titles of that level on this ladder.",
        ),
        ("", Market::Us, "There is no title to read a level from."),
    ] {
        assert_eq!(
            read_title(title, market, TitleContext::default(), &ladder).reason,
            reason,
            "{title}"
        );
    }
}

#[test]
fn the_usual_titles_of_a_ladder_go_before_the_general_rules() {
    let mut ladder = nine_levels();
    ladder.levels[2]
        .titles
        .us
        .push("Product Operations Manager".into());
    ladder.levels[2].titles.us.push("Value Lead".into());
    for title in [
        "Product Operations Manager",
        "Product Operations Manager, Ads",
        "value lead - Search",
    ] {
        let reading = read_title(title, Market::Us, TitleContext::default(), &ladder);
        assert_eq!(
            (reading.proposal, reading.belonging),
            (Proposal::Level("SPM".into()), Belonging::Product),
            "{title}"
        );
    }
    assert_eq!(
        read_title(
            "Value Lead",
            Market::Europe,
            TitleContext::default(),
            &ladder
        )
        .proposal,
        Proposal::OffLadder
    );
}

#[test]
fn a_level_the_ladder_does_not_have_is_never_proposed() {
    let mut ladder = nine_levels();
    ladder
        .levels
        .retain(|level| level.code.as_str() != "PRINCIPAL");
    let reading = read_title(
        "Staff Product Manager",
        Market::Us,
        TitleContext::default(),
        &ladder,
    );
    assert_eq!(
        (reading.proposal, reading.belonging),
        (Proposal::Unclear, Belonging::Product)
    );
    assert!(
        reading.reason.contains("no level PRINCIPAL"),
        "{}",
        reading.reason
    );
}

#[test]
fn who_runs_the_company_is_told_from_other_jobs() {
    let ladder = nine_levels();
    for (title, belonging) in [
        (
            "CEO, Cofounder, Board of Directors",
            Belonging::WholeCompany,
        ),
        ("President", Belonging::WholeCompany),
        ("Chief Executive Officer", Belonging::WholeCompany),
        ("Chief of Staff to CEO", Belonging::Other),
        ("Software Engineer", Belonging::Other),
        ("Product Owner", Belonging::Perhaps),
        ("Lead", Belonging::Perhaps),
        ("", Belonging::Unsaid),
        ("Head of Product", Belonging::Product),
    ] {
        assert_eq!(
            read_title(title, Market::Us, TitleContext::default(), &ladder).belonging,
            belonging,
            "{title}"
        );
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_and_gives_a_sentence(title in ".{0,80}") {
        let reading = read_title(&title, Market::Other, TitleContext::default(), &nine_levels());
        proptest::prop_assert!(reading.reason.ends_with('.'));
    }

    #[test]
    fn any_words_of_the_trade_are_read(words in proptest::collection::vec(proptest::sample::select(vec![
        "product", "Manager", "Director", ",", "–", "of", "VP", "PM", "&", "/", "Senior", "Marketing", "Head", "(", ")", "to", "Lead", "II", "Management",
        "chief", "officer", "engineer",
    ]), 0..9)) {
        let reading = read_title(&words.join(" "), Market::Us, TitleContext::default(), &nine_levels());
        proptest::prop_assert!(reading.reason.ends_with('.'));
    }
}
