//! Jobs that carry the word “product” and are not product management: the false friends.

use super::vocabulary::is_one_of;

/// Fields of work. After “product” or before a rank they make another job: “Product Marketing Manager”.
/// Before a whole product title they only name its subject: “Marketing Product Manager”.
const FIELDS: &[(&str, &str)] = &[
    (
        "marketing",
        "marketing brand branding advertising content communications communication comms pr \
         demand campaigns media seo events",
    ),
    (
        "design",
        "design ux ui uxui creative usability diseno grafik",
    ),
    (
        "engineering",
        "engineering software devops frontend backend hardware firmware architecture fullstack \
         qa quality qualitat testing test ingenierie",
    ),
    ("support", "support service helpdesk care kundenservice"),
    ("operations", "operations operation ops delivery"),
    ("analysis", "analytics analysis data bi insights"),
    (
        "law and compliance",
        "legal privacy patent compliance regulatory governance",
    ),
    ("security", "security safety appsec"),
    (
        "education",
        "education training enablement learning academy schulung schulungs",
    ),
    (
        "sales",
        "sales presales vertrieb partnerships alliances account accounts ventas ventes vendas",
    ),
    ("customer success", "success onboarding"),
    (
        "people and recruiting",
        "recruiting recruitment talent hr people payroll",
    ),
    ("research", "research science researchops"),
    (
        "documentation",
        "documentation writing editorial localization localisation",
    ),
    (
        "finance",
        "finance financial accounting control controlling procurement purchasing tax",
    ),
    (
        "making and supplying goods",
        "production manufacturing supply logistics merchandising sourcing packaging stewardship",
    ),
    ("project and program management", "project program"),
    ("assisting a leader", "staffchief"),
];

/// Names for who does a job. At the end of a title they are the job, whatever stands before.
const TRADES: &[(&str, &str)] = &[
    (
        "engineering",
        "engineer engineers developer programmer architect technician tester ingenieur \
         ingenieurin ingeniero ingeniera engenheiro engenheira entwickler entwicklerin \
         ontwikkelaar developpeur developpeuse tecnico techniker sre",
    ),
    (
        "design",
        "designer designers designerin concepteur conceptrice disenador disenadora gestalter \
         gestalterin ontwerper stylist photographer fotograf illustrator",
    ),
    (
        "analysis",
        "analyst analysts analysten analystin analista analyste scientist statistician",
    ),
    ("research", "researcher forscher"),
    (
        "marketing",
        "marketer marketeer copywriter evangelist ambassador advocate demonstrator publicist",
    ),
    (
        "documentation",
        "writer editor redakteur redakteurin redacteur translator",
    ),
    ("people and recruiting", "recruiter sourcer businesspartner"),
    (
        "law and compliance",
        "counsel lawyer attorney auditor paralegal",
    ),
    ("finance", "controller accountant buyer bookkeeper"),
    (
        "education",
        "trainer trainerin coach instructor teacher educator formateur",
    ),
    (
        "sales",
        "seller verkaufer verkauferin vendeur vendedor representative rep",
    ),
    (
        "support or coordination",
        "specialist specialists spezialist spezialistin especialista specialiste specialista \
         coordinator koordinator koordinatorin coordinateur coordinatrice consultant berater \
         beraterin consulente advisor adviser administrator admin sachbearbeiter \
         sachbearbeiterin referent referentin moderator operator merchandiser planner",
    ),
    (
        "assisting a leader",
        "assistant secretary sekretar sekretarin aide ea",
    ),
];

/// After “product” they leave open whether the job is product management.
const OPEN: &str = "development entwicklung developpement desarrollo desenvolvimento ontwikkeling sviluppo \
     strategy strategies strategist strategie estrategia innovation innovations innovacion \
     portfolio lifecycle planning planung solutions services expert experience launch excellence \
     transformation commercialization commercialisation coordinacion coordinador coordinadora \
     coordenador coordenadora executive technology pricing monetization partner partners \
     community implementation integration";

pub(super) fn field(key: &str) -> Option<&'static str> {
    if key.starts_with("marketing") {
        return Some("marketing");
    }
    label(FIELDS, key)
}

pub(super) fn trade(key: &str) -> Option<&'static str> {
    label(TRADES, key)
}

pub(super) fn field_or_trade(key: &str) -> Option<&'static str> {
    field(key).or_else(|| trade(key))
}

pub(super) fn is_open(key: &str) -> bool {
    is_one_of(OPEN, key)
}

fn label(table: &[(&'static str, &str)], key: &str) -> Option<&'static str> {
    table
        .iter()
        .find(|(_, keys)| is_one_of(keys, key))
        .map(|(label, _)| *label)
}
