//! Which column becomes which field: by header, by content, by correction, and never when it is sensitive.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use rungs_domain::roster_row::RosterField::{
    Area, Email, FirstName, LastName, LeftOn, Manager, Market, Name, Number, RoleSlug, RoleStart,
    Stage, Status, Title,
};
use rungs_interchange::matching::parse_mapping;
use rungs_interchange::{ColumnChoice, FileErrorCode};
use support::{csv, day, field_of, mapped, names, read_with, row};

#[test]
fn a_full_export_gives_every_field_its_column() {
    let reading = csv(
        "Employee ID,Full name,Work email,Job title,Line manager e-mail,Product area,Country,Life-cycle stage,In role since,Hire date,Employment status,Termination date\n\
         E1,Ann Lee,ann@example.com,PM,,Search,US,growth,2024-01-31,2020-01-31,Active,\n",
    );
    for (header, field) in [
        ("Employee ID", Number),
        ("Full name", Name),
        ("Work email", Email),
        ("Job title", Title),
        ("Line manager e-mail", Manager),
        ("Product area", Area),
        ("Country", Market),
        ("Life-cycle stage", Stage),
        ("In role since", RoleStart),
        ("Employment status", Status),
        ("Termination date", LeftOn),
    ] {
        assert_eq!(field_of(&reading, header), Some(field), "{header}");
    }
    assert_eq!(
        field_of(&reading, "Hire date"),
        None,
        "a hiring date is not the start of the role"
    );
    assert_eq!(reading.sheet.rows[0].role_start, Some(day("2024-01-31")));
    assert!(
        reading
            .matching
            .columns
            .iter()
            .all(|column| !column.why.is_empty())
    );
}

#[test]
fn a_hiring_date_stands_in_when_nothing_says_when_the_role_began() {
    let reading = csv("Name,Title,Hire date\nAnn Lee,PM,2020-01-31\n");
    let column = reading.matching.column_of(RoleStart).unwrap();
    assert_eq!(column.header, "Hire date");
    assert!(column.why.contains("stands in"), "{}", column.why);
}

#[test]
fn the_most_exact_of_several_columns_wins_and_the_others_say_why_not() {
    let reading =
        csv("Name,Role,Job title,Department,Product area\nAnn Lee,user,PM,Product,Search\n");
    assert_eq!(field_of(&reading, "Job title"), Some(Title));
    assert_eq!(field_of(&reading, "Product area"), Some(Area));
    let role = reading
        .matching
        .columns
        .iter()
        .find(|column| column.header == "Role")
        .unwrap();
    assert!(
        role.field.is_none() && role.why.contains("Job title"),
        "{}",
        role.why
    );
}

#[test]
fn of_several_manager_columns_the_one_that_names_people_of_the_file_wins() {
    let by_name =
        csv("Name,Manager ID,Manager name\nAnn Lee,,\nBo Li,77,Ann Lee\nCy Mo,77,\"Lee, Ann\"\n");
    assert_eq!(field_of(&by_name, "Manager name"), Some(Manager));
    let by_number = csv(
        "Employee ID,Name,Manager ID,Manager name\n77,Ann Lee,,\n78,Bo Li,77,A. Lee\n79,Cy Mo,77,A. Lee\n",
    );
    assert_eq!(field_of(&by_number, "Manager ID"), Some(Manager));
    let flag = csv("Name,Manager,Reports to\nAnn Lee,yes,\nBo Li,no,Ann Lee\n");
    assert_eq!(
        field_of(&flag, "Reports to"),
        Some(Manager),
        "a flag is no manager"
    );
}

#[test]
fn position_numbers_are_role_keys_only_when_managers_are_given_by_them() {
    let used = csv("Name,Position ID,Reports to position ID\nAnn Lee,P1,\nBo Li,P2,P1\n");
    assert_eq!(field_of(&used, "Position ID"), Some(RoleSlug));
    assert_eq!(row(&used, "Bo Li").manager.as_deref(), Some("P1"));
    let unused = csv("Name,Position ID,Manager\nAnn Lee,P1,\nBo Li,P2,Ann Lee\n");
    assert_eq!(field_of(&unused, "Position ID"), None);
}

#[test]
fn first_and_last_names_become_one_name() {
    for header in [
        "First name,Last name",
        "Vorname,Name",
        "Prénom,Nom",
        "Voornaam,Naam",
        "Nombre,Apellidos",
    ] {
        let reading = csv(&format!(
            "{header},Title\nRuth,Jensen,PM\nAna,de Souza,PM\n"
        ));
        assert_eq!(names(&reading), ["Ruth Jensen", "Ana de Souza"], "{header}");
        assert!(reading.sheet.fields.contains(&Name), "{header}");
    }
    let both = csv("Name,First name,Title\nRuth Jensen,Ruth,PM\nAna de Souza,Ana,PM\n");
    assert_eq!(
        names(&both),
        ["Ruth Jensen", "Ana de Souza"],
        "a full name beside the first name stays the full name"
    );
}

#[test]
fn names_written_last_first_are_turned_when_the_column_shows_it() {
    let reading =
        csv("Name,Title\n\"Jensen, Ruth  M\",PM\n\"Vacant, Senior PM\",\n\"Li, Bo\",PM\n");
    assert_eq!(names(&reading)[0], "Ruth M Jensen");
    assert_eq!(names(&reading)[2], "Bo Li");
    assert!(reading.sheet.rows[1].vacancy);
    assert!(
        reading
            .remarks
            .iter()
            .any(|remark| remark.contains("Last, First"))
    );
    assert_eq!(
        names(&csv(
            "Name,Title\n\"Jensen, Ruth\",PM\nBo Li,PM\nCy Mo,PM\n"
        ))[0],
        "Jensen, Ruth"
    );
}

#[test]
fn columns_without_a_telling_header_are_known_by_their_values() {
    let reading = csv("Colleague?,Contact,Job title,Answers to,Staff code\n\
         Ann Lee,ann.lee@example.com,Head of Product,,A-17\n\
         Bo Li,bo.li@example.com,PM,ann.lee@example.com,A-18\n\
         Cy Mo,cy.mo@example.com,PM,ann.lee@example.com,A-19\n\
         Di No,di.no@example.com,PM,ann.lee@example.com,A-20\n");
    assert_eq!(field_of(&reading, "Contact"), Some(Email));
    assert_eq!(field_of(&reading, "Answers to"), Some(Manager));
    assert_eq!(field_of(&reading, "Staff code"), Some(Number));
    let hidden_names = csv(
        "Who is it,E-mail,Job title\nAnn Lee,ann.lee@example.com,PM\nBo Li,bo.li@example.com,PM\n",
    );
    assert_eq!(field_of(&hidden_names, "Who is it"), Some(Name));
}

#[test]
fn mentors_and_partners_are_not_taken_for_managers() {
    for header in ["Mentor", "HR partner", "Skip-level manager"] {
        let reading = csv(&format!(
            "Name,Title,{header}\nAnn Lee,PM,\nBo Li,PM,Ann Lee\nCy Mo,PM,Ann Lee\n"
        ));
        assert_eq!(field_of(&reading, header), None, "{header}");
    }
}

#[test]
fn a_header_is_not_believed_against_its_values() {
    let reading = csv(
        "Name,Title,Position,Email,Start\nAnn Lee,Ms,PM,none,Remote\nBo Li,Mr,PM,n/a,Office\nCy Mo,Dr,PM,-,Office\n",
    );
    assert_eq!(
        field_of(&reading, "Title"),
        None,
        "forms of address are no titles"
    );
    assert_eq!(field_of(&reading, "Position"), Some(Title));
    assert_eq!(field_of(&reading, "Start"), None, "places are no dates");
}

const SENSITIVE: &str = "Name,Email,Job title,Date of birth,Race,Gender,Marital status,Base salary,Disability,Status,Grade\n\
     Ann Lee,ann@example.com,PM,1990-02-03,x,F,single,\"$85,000\",none,married,7\n\
     Bo Li,bo@example.com,PM,1991-02-03,y,M,married,\"$95,000\",none,single,8\n";

#[test]
fn sensitive_columns_have_no_field_and_show_no_values() {
    let reading = csv(SENSITIVE);
    for header in [
        "Date of birth",
        "Race",
        "Gender",
        "Marital status",
        "Base salary",
        "Disability",
        "Status",
    ] {
        let column = reading
            .matching
            .columns
            .iter()
            .find(|column| column.header == header)
            .unwrap();
        assert!(column.sensitive.is_some(), "{header}");
        assert!(
            column.field.is_none() && column.samples.is_empty(),
            "{header}"
        );
    }
    let everything = serde_json::to_string(&reading).unwrap();
    for value in ["1990-02-03", "85,000", "married"] {
        assert!(!everything.contains(value), "{value} came through");
    }
}

#[test]
fn no_mapping_brings_a_sensitive_column_in() {
    for wish in [
        "Base salary",
        "8",
        "H",
        "base_salary",
        "Date of birth",
        "Marital status",
        "Status",
    ] {
        let error = mapped(SENSITIVE, &[(Area, wish)]).unwrap_err();
        assert_eq!(error.code, FileErrorCode::Mapping, "{wish}");
        assert!(error.message.contains("never stores"), "{error}");
    }
    let fixed = ColumnChoice::Fixed(vec![(0, Some(Name)), (7, Some(Title))]);
    assert_eq!(
        read_with(SENSITIVE.as_bytes(), "r.csv", &fixed)
            .unwrap_err()
            .code,
        FileErrorCode::Mapping
    );
}

const PLAIN: &str = "Kollege,Mail,Rolle,Rolle,Boss\nAnn Lee,ann@example.com,PM,IC,\nBo Li,bo@example.com,PM,IC,Ann Lee\n";

#[test]
fn a_column_is_chosen_by_header_number_or_letter() {
    for wish in ["Kollege", "kollege", " KOLLEGE ", "1", "A", "a"] {
        let reading = mapped(PLAIN, &[(Name, wish)]).unwrap();
        assert_eq!(names(&reading), ["Ann Lee", "Bo Li"], "{wish}");
        assert_eq!(reading.source.header_row, Some(1));
    }
    let reading = mapped(
        PLAIN,
        &[(Name, "1"), (Title, "3"), (Area, "D"), (Manager, "-")],
    )
    .unwrap();
    assert_eq!(row(&reading, "Bo Li").area.as_deref(), Some("IC"));
    assert_eq!(
        row(&reading, "Bo Li").manager,
        None,
        "a field can be left out"
    );
    assert!(!reading.sheet.fields.contains(&Manager));
}

#[test]
fn a_wish_that_cannot_be_met_names_what_could() {
    for (wishes, hint) in [
        (vec![(Name, "Kollegin")], "Kollege"),
        (vec![(Name, "9")], "Kollege"),
        (vec![(Name, "0")], "Kollege"),
        (vec![(Name, "1"), (Title, "Rolle")], "3 or 4"),
        (vec![(Name, "1"), (Title, "A")], "both"),
        (vec![(Name, "1"), (Name, "2")], "twice"),
    ] {
        let error = mapped(PLAIN, &wishes).unwrap_err();
        assert_eq!(error.code, FileErrorCode::Mapping, "{wishes:?}");
        assert!(
            error.message.contains(hint) || error.candidates.iter().any(|c| c == hint),
            "{wishes:?}: {error}"
        );
    }
}

#[test]
fn a_file_without_a_header_is_read_when_its_columns_are_given() {
    let text = "Ann Lee,ann@example.com,PM\nBo Li,bo@example.com,PM\n";
    let reading = mapped(text, &[(Name, "1"), (Email, "2"), (Title, "C")]).unwrap();
    assert_eq!(names(&reading), ["Ann Lee", "Bo Li"]);
    assert_eq!(
        (reading.source.header_row, reading.sheet.rows[0].row),
        (None, 1)
    );
}

#[test]
fn the_window_can_fix_every_column() {
    let choice = ColumnChoice::Fixed(vec![(0, Some(Name)), (1, None), (2, Some(Title))]);
    let reading = read_with(PLAIN.as_bytes(), "r.csv", &choice).unwrap();
    assert_eq!(reading.sheet.fields, [Name, Title]);
    assert_eq!(row(&reading, "Bo Li").email, None);
    for (bad, hint) in [
        (vec![(0, Some(Name)), (0, Some(Title))], "both"),
        (vec![(0, Some(Name)), (1, Some(Name))], "twice"),
        (vec![(9, Some(Name))], "no column"),
    ] {
        let error = read_with(PLAIN.as_bytes(), "r.csv", &ColumnChoice::Fixed(bad)).unwrap_err();
        assert!(
            error.code == FileErrorCode::Mapping && error.message.contains(hint),
            "{error}"
        );
    }
    let nameless = ColumnChoice::Fixed(vec![(2, Some(Title))]);
    assert_eq!(
        read_with(PLAIN.as_bytes(), "r.csv", &nameless)
            .unwrap_err()
            .code,
        FileErrorCode::NoHeader
    );
}

#[test]
fn mappings_on_the_command_line_name_a_field_and_a_column() {
    assert_eq!(
        parse_mapping("title=Job title"),
        Ok((Title, "Job title".to_owned()))
    );
    assert_eq!(
        parse_mapping(" role_start = Since"),
        Ok((RoleStart, "Since".to_owned()))
    );
    assert_eq!(
        parse_mapping("first name=C"),
        Ok((FirstName, "C".to_owned()))
    );
    assert_eq!(parse_mapping("Nachname=B"), Ok((LastName, "B".to_owned())));
    for bad in ["title", "colour=B", "salary=Base salary", "=x"] {
        let error = parse_mapping(bad).unwrap_err();
        assert_eq!(error.code, FileErrorCode::Mapping, "{bad}");
        assert!(error.candidates.contains(&Title.key().to_owned()), "{bad}");
    }
}
