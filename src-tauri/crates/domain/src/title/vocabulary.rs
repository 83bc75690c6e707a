//! The words of product titles in several languages, each brought to one English key.
//! Plain letters only: case and accents are gone by now.

use std::borrow::Cow;

pub(super) const AND: &str = "and";

/// Somebody who has a product in hand where the language has no “product manager”: “gerente de producto”.
pub(super) const STEWARD: &str = "steward";
/// The same, but often said of other jobs too: “responsable produit”.
pub(super) const KEEPER: &str = "keeper";

const FILLERS: &str = "of the for in on at our de du des del della di do da dos das der die den dem d l le la les \
     los el van het von vom fur im pour para av en";

pub(super) fn is_filler(spelled: &str) -> bool {
    is_one_of(FILLERS, spelled)
}

pub(super) fn is_gender_mark(spelled: &str) -> bool {
    const MARKS: [&str; 16] = [
        "m", "w", "f", "d", "x", "h", "v", "i", "all", "gender", "genders", "he", "him", "she",
        "her", "they",
    ];
    MARKS.contains(&spelled) || spelled == "them" || is_whole_gender_mark(spelled)
}

pub(super) fn is_whole_gender_mark(spelled: &str) -> bool {
    const MARKS: [&str; 8] = ["mwd", "mfd", "wmd", "fmd", "mfx", "fmx", "mwx", "gn"];
    MARKS.contains(&spelled)
}

/// Several words that make one idea, by their keys; looked up from the first on.
pub(super) const PHRASES: &[(&[&str], &str)] = &[
    (&["vice", "president"], "vp"),
    (&["vice", "head"], "head"),
    (&["co", "founder"], "founder"),
    (&["chief", "staff"], "staffchief"),
    (&["chief", "executive", "officer"], "ceo"),
    (&["chief", "operating", "officer"], "ceo"),
    (&["chief", "technology", "officer"], "ceo"),
    (&["chief", "technical", "officer"], "ceo"),
    (&["general", "manager"], "ceo"),
    (&["business", "partner"], "businesspartner"),
    (&["people", "partner"], "businesspartner"),
    (&["team", "lead"], "teamlead"),
    (&["team", "leader"], "teamlead"),
    (&["team", "head"], "teamlead"),
    (&["team", "manager"], "teamlead"),
    (&["working", "student"], "intern"),
    (&["mba", "student"], "intern"),
    (&["co", "op"], "intern"),
    (&["ad", "interim"], "interim"),
    (&["entry", "level"], "junior"),
    (&["mid", "level"], "mid"),
    (&["mid", "senior"], "mid"),
    (&["part", "time"], "terms"),
    (&["full", "time"], "terms"),
    (&["fixed", "term"], "terms"),
    (&["maternity", "cover"], "terms"),
    (&["parental", "cover"], "terms"),
    (&["paternity", "cover"], "terms"),
    (&["leave", "cover"], "terms"),
    (&["parental", "leave"], "terms"),
    (&["maternity", "leave"], "terms"),
    (&["on", "leave"], "terms"),
];

type Synonyms = (&'static str, &'static [&'static str]);

/// Spellings, parted by blanks, and the keys they stand for.
const SYNONYMS: &[Synonyms] = &[
    // Abbreviations that hold a whole title.
    ("pm pdm", &["product", "manager"]),
    ("apm", &["associate", "product", "manager"]),
    ("spm srpm", &["senior", "product", "manager"]),
    ("gpm", &["group", "product", "manager"]),
    ("po", &["product", "owner"]),
    ("pmm", &["product", "marketing", "manager"]),
    ("cpo cpto ctpo", &["chief", "product", "officer"]),
    ("svp evp sevp", &["senior", "vp"]),
    ("avp", &["associate", "vp"]),
    // The product and its management.
    (
        "products prod produkt produkte produit produits producto productos produto produtos \
         prodotto prodotti produktu produktow producten",
        &["product"],
    ),
    (
        "managers mgmt mgt managment mangement gestion gestao gestione ledelse verwaltung",
        &["management"],
    ),
    // Ranks.
    ("mgr mngr manger managerin managerka", &["manager"]),
    (
        "gerente gestor gestora gestionnaire jefe jefa kierownik kierowniczka menedzer menadzer",
        &[STEWARD],
    ),
    (
        "responsable responsabile responsavel verantwortlicher verantwortliche verantwortlich \
         verantwoordelijke ansvarig ansvarlig charge chargee chef cheffe sjef capo",
        &[KEEPER],
    ),
    (
        "eigenaar eigner agare eier ejer propietario propietaria proprietario dueno duena \
         proprietaire owners",
        &["owner"],
    ),
    ("leader lider leads", &["lead"]),
    (
        "teamleiter teamleiterin teamleitung teamleider gruppenleiter gruppenleiterin \
         gruppenleitung teamlead teamleader",
        &["teamlead"],
    ),
    (
        "leiter leiterin leitung bereichsleiter bereichsleiterin bereichsleitung \
         abteilungsleiter abteilungsleiterin abteilungsleitung hoofd leder",
        &["head"],
    ),
    (
        "dir direktor direktorin directeur directrice directora diretor diretora direttore \
         direttrice dyrektor direkteur",
        &["director"],
    ),
    (
        "subdirector subdirectora subdiretor",
        &["deputy", "director"],
    ),
    (
        "vicepresident vicepresidente vizeprasident vizeprasidentin gvp",
        &["vp"],
    ),
    ("presidente prasident prasidentin", &["president"]),
    ("vize", &["vice"]),
    // Words before and after the rank.
    ("sr snr sen", &["senior"]),
    (
        "jr jnr graduate rotational rotation trainee debutant nachwuchs",
        &["junior"],
    ),
    ("assoc asociado associado associe", &["associate"]),
    (
        "assistante assistent assistentin asistente assistenz asst",
        &["assistant"],
    ),
    (
        "medior confirme confirmee pleno intermediate regular",
        &["mid"],
    ),
    (
        "acting kommissarisch kommissarische kommissarischer interimistisch interimaire interino \
         interina waarnemend",
        &["interim"],
    ),
    (
        "stellvertretend stellvertretende stellvertretender stv stellv adjoint adjointe adjunto \
         adjunta adjunct plaatsvervangend",
        &["deputy"],
    ),
    (
        "interns internship apprentice apprenti apprentie alternant alternante alternance \
         stagiaire stagiair praktikant praktikantin praktikum werkstudent werkstudentin becario \
         becaria practicante estagiario estagiaria estagio stagista azubi",
        &["intern"],
    ),
    (
        "ex retired previous previously past ehemalig ehemalige ehemaliger ancien ancienne \
         emeritus",
        &["former"],
    ),
    (
        "contract contractor freelance freelancer temporary temp permanent ftc remote hybrid \
         onsite homeoffice vacant befristet",
        &["terms"],
    ),
    (
        "technical tech digital global globaler globale regional international corporate \
         divisional certified agile it worldwide central",
        &["kind"],
    ),
    (
        "ceo coo cto pdg chairman chairwoman chairperson geschaftsfuhrer geschaftsfuhrerin \
         inhaber inhaberin",
        &["ceo"],
    ),
    (
        "cofounder founders grunder grunderin mitgrunder fondateur fundador fundadora",
        &["founder"],
    ),
    (
        "projects projekt projet projets proyecto proyectos projeto progetto tpm pgm programs \
         programme programmes programm pmo",
        &["program"],
    ),
    ("und et y och og", &[AND]),
];

/// The ideas a word stands for, in order; never empty.
pub(super) fn keys(spelled: &str) -> Vec<Cow<'static, str>> {
    if let Some(keys) = synonyms(spelled) {
        return keys.iter().copied().map(Cow::Borrowed).collect();
    }
    if [
        "production",
        "produktion",
        "produccion",
        "producao",
        "produzione",
        "productie",
        "produkcj",
    ]
    .iter()
    .any(|s| spelled.starts_with(s))
    {
        return vec!["production".into()];
    }
    match compound(spelled) {
        Some(rest) => vec![
            "product".into(),
            synonyms(rest)
                .and_then(|k| k.first().copied())
                .map_or_else(|| Cow::Owned(rest.to_owned()), Cow::Borrowed),
        ],
        None => vec![Cow::Owned(spelled.to_owned())],
    }
}

fn synonyms(spelled: &str) -> Option<&'static [&'static str]> {
    SYNONYMS
        .iter()
        .find(|(spellings, _)| is_one_of(spellings, spelled))
        .map(|(_, keys)| *keys)
}

/// Whether a word is in a list parted by blanks.
pub(super) fn is_one_of(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}

/// What follows “Produkt” in one word: “managerin” in “Produktmanagerin”.
fn compound(spelled: &str) -> Option<&str> {
    let rest = spelled
        .strip_prefix("produkt")
        .or_else(|| spelled.strip_prefix("product"))?;
    let another_word = ["iv", "ion", "s"]
        .iter()
        .any(|start| rest.starts_with(start))
        && !["spe", "sup", "str"]
            .iter()
            .any(|start| rest.starts_with(start));
    (rest.len() > 2 && !another_word).then_some(rest)
}
