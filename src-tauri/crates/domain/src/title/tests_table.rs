//! The table of titles: what each one proposes, and why.

use super::fixture::nine_levels;
use super::*;

/// Market, title, expected: a level code, with “?” when somebody should look; `off`, or `?` for unclear.
fn check(table: &[(Market, &str, &str)]) {
    let ladder = nine_levels();
    let reader = TitleReader::new(&ladder);
    let mut wrong = Vec::new();
    for (market, title, expected) in table {
        let reading = reader.read(title, *market, TitleContext::default());
        let got = match &reading.proposal {
            Proposal::Level(code) => format!("{code}{}", if reading.sure { "" } else { "?" }),
            Proposal::OffLadder => "off".into(),
            Proposal::Unclear => "?".into(),
        };
        if got != *expected {
            wrong.push(format!(
                "{title} ({market:?}): expected {expected}, read {got}: {}",
                reading.reason
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} titles read wrongly:\n{}",
        wrong.len(),
        table.len(),
        wrong.join("\n")
    );
}

/// Titles read alike in every market.
fn check_everywhere(expected: &str, titles: &[&str]) {
    let markets = [Market::Us, Market::Europe, Market::Uk, Market::Other];
    let table: Vec<_> = markets
        .iter()
        .flat_map(|market| titles.iter().map(move |title| (*market, *title, expected)))
        .collect();
    check(&table);
}

#[test]
fn product_managers_are_read_with_their_product_area_however_it_is_attached() {
    check_everywhere(
        "PM",
        &[
            "Product Manager",
            "product manager",
            "PRODUCT MANAGER",
            "Product Manager, Search",
            "Product Manager - Growth",
            "Product Manager – Cloud",
            "Product Manager (Payments)",
            "Product Manager: Identity",
            "Product Manager | Mobile",
            "Product Manager/Checkout",
            "Product Manager Data Platform",
            "Product Manager for Search",
            "Product Manager of Billing",
            "Product Manager, Search Product",
            "Product Manager, Repo Management & Delivery",
            "Product Manager, Frontend Platform & Dev Experience",
            "Product Manager, Marketing Automation",
            "Product Manager, Design Systems",
            "Product Manager, Intern Experience",
            "Product Manager, Student Loans",
            "Technical Product Manager",
            "Digital Product Manager",
            "Growth Product Manager",
            "Growth PM",
            "Platform PM",
            "AI Product Manager",
            "AI Agent Product Manager",
            "Data Product Manager",
            "Developer Experience Product Manager",
            "Marketing Product Manager",
            "Security Product Manager, Europe",
            "Search – Product Manager",
            "Direct-to-Consumer Product Manager",
            "Product Manager, Go-to-Market Tools",
            "Product Manager (m/f/d)",
            "Product Manager m/w/d",
            "Product Manager (all genders)",
            "Product Manager (Remote)",
            "Product Mgr",
            "Prod. Manager",
            "Product Manager II",
            "Product Manager 2",
            "Founder & Product Manager",
        ],
    );
}

#[test]
fn rank_words_before_behind_and_inside_the_title_count() {
    check_everywhere(
        "SPM",
        &[
            "Senior Product Manager",
            "Sr. Product Manager",
            "Sr Product Manager, Ads",
            "Snr Product Manager",
            "Sr. PM – Growth",
            "Senior PM",
            "Product Manager, Senior",
            "Product Manager (Senior)",
            "Product Manager Senior",
            "Senior Technical Product Manager",
            "Senior Product Manager II",
            "Product Manager III",
            "SPM",
            "Senior Growth Product Manager",
        ],
    );
    check_everywhere(
        "APM",
        &[
            "Associate Product Manager",
            "Junior Product Manager",
            "Jr. Product Manager",
            "Jr PM",
            "APM",
            "APM, Search",
            "Senior Associate Product Manager",
            "Rotational Product Manager",
            "Product Manager - Junior",
        ],
    );
    check_everywhere(
        "PRINCIPAL",
        &[
            "Principal Product Manager",
            "Principal PM, Data",
            "Staff Product Manager",
            "Staff PM",
            "Senior Staff Product Manager",
            "Lead Principal Product Manager",
        ],
    );
    check_everywhere(
        "DISTINGUISHED",
        &[
            "Distinguished Product Manager",
            "Senior Principal Product Manager",
            "Distinguished PM, Storage",
        ],
    );
    check_everywhere(
        "GPM",
        &[
            "Group Product Manager",
            "Group PM",
            "GPM",
            "GPM, Ads",
            "Senior Group Product Manager",
            "Group Product Lead",
            "Product Team Lead",
            "Team Lead Product Management",
        ],
    );
    check_everywhere(
        "PM?",
        &["Product Manager I", "PM", "PM, Office Move", "Technical PM"],
    );
    check_everywhere(
        "PRINCIPAL?",
        &["Product Manager IV", "Chief Product Manager"],
    );
}

#[test]
fn leaders_of_product_management_are_read_by_rank() {
    check_everywhere(
        "GPM",
        &[
            "Manager, Product Management",
            "Manager of Product Management",
            "Senior Manager, Product Management",
            "Sr. Manager, Product",
            "Manager, Product",
            "Product Management Manager",
            "Manager of Product Managers",
            "Principal PM Manager",
        ],
    );
    check_everywhere(
        "DIRECTOR",
        &[
            "Director of Product",
            "Director of Product, Cloud",
            "Product Director, Code Graph",
            "Product Director",
            "Director, Product",
            "Director, Product Management",
            "Director, Product Management - Ads",
            "Director Product Management",
            "Director of Product Management & Design",
            "Senior Director of Product",
            "Sr. Dir., Product",
            "Executive Director, Product Management",
            "Regional Director, Product",
            "Director of PM",
            "Director of Product Growth",
            "Product Management Director",
            "Product – Director",
        ],
    );
    check_everywhere(
        "DIRECTOR?",
        &[
            "Associate Director of Product",
            "Associate Director, Product Management",
            "Deputy Director of Product",
            "Deputy Head of Product",
            "Director of Data Products",
        ],
    );
    check_everywhere(
        "VP",
        &[
            "VP Product",
            "VP of Product",
            "VP, Product",
            "V.P. Product",
            "Vice President of Product",
            "Vice-President, Product Management",
            "SVP Product",
            "EVP, Product",
            "Senior Vice President, Product",
            "VP Product & Design",
            "Product VP",
        ],
    );
    check_everywhere(
        "VP?",
        &[
            "VP of Engineering and Product",
            "Assistant Vice President, Product",
            "Deputy CPO",
        ],
    );
    check_everywhere(
        "CPO",
        &[
            "Chief Product Officer",
            "Chief Product & Technology Officer",
            "Chief Technology and Product Officer",
            "Chief Product Officer, Co-Founder",
            "Chief Digital & Product Officer",
            "CPTO",
            "Co-founder & Chief Product Officer",
        ],
    );
    check_everywhere("CPO?", &["CPO", "CPO & Co-founder"]);
}

#[test]
fn some_titles_mean_different_levels_in_different_markets() {
    use Market::{Europe, Other, Uk, Us};
    check(&[
        (Us, "Lead Product Manager", "GPM"),
        (Europe, "Lead Product Manager", "SPM"),
        (Uk, "Lead Product Manager, Ads", "SPM"),
        (Other, "Lead PM", "GPM?"),
        (Us, "Product Lead", "GPM"),
        (Us, "Product Lead, Growth", "GPM"),
        (Europe, "Product Lead", "SPM"),
        (Other, "Product Lead", "GPM?"),
        (Us, "Product Management Lead", "GPM"),
        (Us, "Lead, Product", "GPM"),
        (Us, "Group Product Director", "VP?"),
        (Europe, "Group Product Director", "VP"),
        (Us, "Product Owner", "PM?"),
        (Europe, "Product Owner, Payments", "PM?"),
        (Europe, "Senior Product Owner", "SPM?"),
        (Us, "Junior Product Owner", "APM?"),
        (Us, "PO", "PM?"),
        (Us, "Chief Product Owner", "GPM?"),
        (Us, "Technical Product Owner", "PM?"),
        (Us, "Product Owner / Product Manager", "PM"),
        (Uk, "Assistant Product Manager", "APM"),
        (Us, "Assistant Product Manager", "APM?"),
        (Us, "Product Fellow", "DISTINGUISHED"),
        (Uk, "Product Area Manager", "GPM"),
        (Us, "Product Line Manager", "PM?"),
        (Us, "VP, Product Manager", "SPM?"),
    ]);
}

#[test]
fn titles_in_other_languages_are_read() {
    check(
        &[
            ("Produktmanager", "PM"),
            ("Produktmanagerin", "PM"),
            ("Produktmanager:in", "PM"),
            ("Produkt-Manager (m/w/d)", "PM"),
            ("Senior Produktmanager Zahlungen", "SPM"),
            ("Junior Produktmanager*in", "APM"),
            ("Leiter Produktmanagement", "DIRECTOR?"),
            ("Leiterin Produktmanagement", "DIRECTOR?"),
            ("Leitung Produktmanagement", "DIRECTOR?"),
            ("Bereichsleiter Produktmanagement", "DIRECTOR?"),
            ("Teamleiter Produktmanagement", "GPM"),
            ("Gruppenleiterin Produktmanagement", "GPM"),
            ("Produktverantwortlicher", "PM?"),
            ("Produktdirektor", "DIRECTOR"),
            ("Chef de produit", "PM?"),
            ("Cheffe de produit senior", "SPM?"),
            ("Responsable produit", "PM?"),
            ("Directeur produit", "DIRECTOR"),
            ("Directrice des produits", "DIRECTOR"),
            ("Vice-président produit", "VP"),
            ("Gestionnaire de produit", "PM"),
            ("Gerente de producto", "PM"),
            ("Gerente sénior de producto", "SPM"),
            ("Jefa de producto", "PM"),
            ("Director de producto", "DIRECTOR"),
            ("Directora de Producto", "DIRECTOR"),
            ("Gerente de produto", "PM"),
            ("Diretor de Produto", "DIRECTOR"),
            ("Head de Produto", "DIRECTOR?"),
            ("Productmanager", "PM"),
            ("Hoofd Product", "DIRECTOR?"),
            ("Directeur Product", "DIRECTOR"),
            ("Producteigenaar", "PM?"),
            ("Produktchef", "PM?"),
            ("Produktägare", "PM?"),
            ("Kierownik produktu", "PM"),
            ("Responsabile di prodotto", "PM?"),
        ]
        .map(|(title, expected)| (Market::Europe, title, expected)),
    );
    check_everywhere(
        "off",
        &[
            "Produktionsleiter",
            "Produktdesignerin",
            "Produktmarketing Manager",
            "Produktmarketingmanagerin",
            "Produktspezialist",
            "Werkstudent Produktmanagement",
            "Chef de projet",
            "Stagiaire chef de produit",
            "Directeur marketing produit",
            "Diseñador de producto",
            "Gerente de producción",
            "Analista de produto",
            "Productontwerper",
        ],
    );
}

#[test]
fn false_friends_are_off_the_ladder() {
    check_everywhere(
        "off",
        &[
            "Product Marketing Manager",
            "Senior Product Marketing Manager",
            "PMM",
            "Product Marketing Lead, Enterprise",
            "Director of Product Marketing",
            "VP Product Marketing",
            "Director, Product Marketing",
            "Chief Product Marketing Officer",
            "Product Designer",
            "Staff Product Designer",
            "Product Designer, Frontend Platform, Growth and Integrations, and Code Insights",
            "Lead Product Designer",
            "Head of Product Design",
            "Director, Product Design",
            "Product Design Manager",
            "Senior Product Education Engineer",
            "Product Support Specialist",
            "Product Support Manager",
            "Product Operations Manager",
            "Product Ops Lead",
            "Head of Product Operations",
            "Product Management Operations",
            "Product Analyst",
            "Director of Product Analytics",
            "Product Counsel",
            "Product Security Engineer",
            "Product Engineer",
            "VP Product Engineering",
            "Production Manager",
            "Product Specialist",
            "Product Architect",
            "Product Data Scientist",
            "Product Researcher",
            "Product Writer",
            "Product Trainer",
            "Product Quality Manager",
            "Product Sales Manager",
            "Product Safety Manager",
            "Product Program Manager",
            "Product Manager's assistant",
            "Product Manager Assistant",
            "Product Management Assistant",
            "Product Management Analyst",
            "Product Management Intern",
            "Intern, Product Management",
            "Product Manager Intern",
            "Product Manager (Intern)",
            "Apprentice Product Manager",
            "Executive Business Partner to VP of Product",
            "Assistant to the CPO",
            "Executive Assistant, Product",
            "Chief of Staff, Product",
            "Chief of Staff to the CPO",
            "HR Business Partner, Product",
            "Engineering Manager, Product",
            "Engineering Manager, Product Search",
            "Software Engineer, Product",
            "Customer Success, Product",
            "Office Manager, Product",
            "Director of Engineering, Product",
            "Recruiter, Product Managers",
            "Project Manager",
            "Program Manager",
            "Technical Program Manager",
            "Project Manager, Product",
            "Former PM",
            "Ex-Product Manager",
            "Head of Design",
            "Director, Technical Writing",
            "VP Engineering",
            "CTO, Cofounder, Board of Directors",
            "CEO, Cofounder, Board of Directors",
            "Software Engineer",
            "Engineering Manager",
            "Account Executive",
            "Chief People Officer",
            "Managing Editor",
            "Senior Manager, Enterprise - US East",
            "Producer",
            "Productivity Lead Engineer",
            "Marketing Manager",
        ],
    );
}

#[test]
fn what_a_title_leaves_open_is_not_guessed() {
    check_everywhere(
        "?",
        &[
            "",
            "–",
            "Lead",
            "Senior Manager",
            "Director",
            "VP",
            "Head",
            "Product",
            "Product & Marketing Manager",
            "Product Designer / Product Manager",
            "Software Engineer / Product Manager",
            "Product Development Manager",
            "Director of Product Strategy",
            "Product Growth Manager",
            "Product Ninja",
            "Founder, Product",
            "プロダクトマネージャー",
        ],
    );
}
