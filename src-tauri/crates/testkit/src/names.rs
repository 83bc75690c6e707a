//! Names of people who do not exist: given and family names of many places, put together at random-looking pairs, none twice.

use std::sync::LazyLock;

static GIVEN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    "Ada Adebayo Agnieszka Aiko Alan Alejandra Amara Amélie Amina Anders Anneke Anouk Antonio Anya Arjun Astrid \
    Ayesha Beatriz Benedikt Birgit Bogdan Bruno Camille Carlos Chiara Chidi Claire Dalia Damian Daniela Darko \
    Deepa Dmitri Eamon Elif Elena Emeka Emil Esther Fatima Felix Femi Fiona Florian Freya Gabriel Giulia Grace \
    Gustavo Hana Hannes Haruto Helena Henrik Hugo Ibrahim Imani Ines Ingrid Isaac Ivana Jakub Jasmin Joana João \
    Jonas Júlia Kaito Karim Katarzyna Kavya Kenji Kiran Kwame Lars Laila Leila Léo Liam Linnea Lucía Luka Magnus \
    Malik Mariam Marta Mateo Meera Mei Mikkel Milan Mira Nadia Naomi Nikhil Nils Noor Olga Omar Otto Paola Petra \
    Priya Rafael Rania Ravi Renée Rosa Ryo Samira Sanjay Selma Simon Sofía Søren Stella Sunita Tariq Tess Thandi \
    Tomás Ulrike Valentina Viktor Wanjiru Xiomara Yara Yusuf Zofia Zuri"
        .split_whitespace()
        .collect()
});

static FAMILY: LazyLock<Vec<&str>> = LazyLock::new(|| {
    "Abara Abbott Adeyemi Aldana Almeida Amsel Andersen Aoki Arslan Baptiste Barros Bauer Becker Belmonte Bergström \
    Bianchi Bose Brandt Brennan Bukowski Castellano Cervenka Chaudhry Conti Correia Costa Dalgaard Demir Desai \
    Diallo Dietrich Dlamini Doyle Dubois Duarte Eklund Eriksen Esposito Falk Farouk Fernandes Ferrari Figueroa \
    Fischer Fontaine Forde Fujita Gallo García Ghosh Gomes Grant Grigorescu Haas Haddad Hagen Hansen Hashimoto \
    Hernandez Hoffmann Horvat Ibarra Iyer Jankowski Jansen Jensen Johansson Kamau Kapoor Karlsson Keller Khalil \
    Kimura Kovacs Kowalski Krüger Kuznetsova Lacroix Larsen Lefèvre Lindholm Lopes Lund Maalouf Mahlangu Marchetti \
    Marín Martins Mbeki Mehta Mendes Meyer Moreau Morita Mwangi Nakamura Nair Navarro Nielsen Novak Nowicki Nyberg \
    Obi Okafor Okonkwo Oliveira Olsen Ortega Osei Owusu Pacheco Papadakis Patel Pedersen Pereira Petrov Quintero \
    Rahman Ramos Reinholt Ricci Rossi Rousseau Ruiz Saito Salazar Santos Schäfer Schmid Sharma Silva Sørensen \
    Sokolova Stein Strand Suzuki Tanaka Teixeira Thorne Tremblay Ueda Valdez Varga Vasquez Vermeulen Vogel Weber \
    Wójcik Yamada Yilmaz Zając Zeller Zhou"
        .split_whitespace()
        .collect()
});

/// The `n`-th name; each is different up to the product of the two lists.
pub(crate) fn full_name(n: usize) -> String {
    let (row, first) = (n / GIVEN.len(), n % GIVEN.len());
    // One given name meets another family name in every row, and neighbours within a row share none.
    let last = (row + 31 * first) % FAMILY.len();
    let part = |list: &[&'static str], at: usize| list.get(at).copied().unwrap_or_default();
    format!("{} {}", part(&GIVEN, first), part(&FAMILY, last))
}

/// As it stands in an e-mail address.
pub(crate) fn local_part(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            ' ' => '.',
            'á' | 'ä' | 'ã' | 'ą' => 'a',
            'é' | 'è' => 'e',
            'í' => 'i',
            'ó' | 'ö' | 'ø' => 'o',
            'ú' | 'ü' => 'u',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::LARGEST;

    #[test]
    fn no_two_people_share_a_name_or_an_address() {
        let names: HashSet<String> = (0..LARGEST).map(full_name).collect();
        let addresses: HashSet<String> = (0..LARGEST).map(|n| local_part(&full_name(n))).collect();
        assert_eq!((names.len(), addresses.len()), (LARGEST, LARGEST));
        assert!(addresses.iter().all(|one| one.is_ascii()));
    }
}
