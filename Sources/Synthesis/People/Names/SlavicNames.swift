extension CountryNames {
  static let polish = CountryNames(
    female: NameList(
      "Anna,Katarzyna,Agnieszka,Małgorzata,Joanna,Magdalena,Monika,Ewa,Aleksandra,Natalia,Karolina,"
        + "Barbara,Beata,Dorota,Elżbieta,Grażyna,Iwona,Izabela,Jadwiga,Jolanta,Justyna,Kinga,"
        + "Krystyna,Marta,Paulina,Patrycja,Renata,Sylwia,Wiktoria,Zofia"),
    male: NameList(
      "Piotr,Krzysztof,Tomasz,Paweł,Marcin,Michał,Grzegorz,Łukasz,Mateusz,Adam,Andrzej,Artur,Bartosz,"
        + "Damian,Dariusz,Dawid,Jacek,Jakub,Jarosław,Kamil,Karol,Maciej,Mariusz,Przemysław,Rafał,"
        + "Robert,Sebastian,Sławomir,Stanisław,Szymon,Wojciech,Zbigniew"),
    family: NameList(
      "Nowak,Kowalski,Wiśniewski,Wójcik,Kowalczyk,Kamiński,Lewandowski,Zieliński,Szymański,Woźniak,"
        + "Dąbrowski,Kozłowski,Mazur,Krawczyk,Piotrowski,Grabowski,Pawłowski,Michalak,Król,"
        + "Wieczorek,Jabłoński,Wróbel,Stępień,Górski,Malinowski",
      starts: polishStems, ends: "owski,iński,ewski,ak,czyk,icki,alski", share: 60),
    femaleFamily: NameList(
      "Nowak,Kowalska,Wiśniewska,Wójcik,Kowalczyk,Kamińska,Lewandowska,Zielińska,Szymańska,Woźniak,"
        + "Dąbrowska,Kozłowska,Mazur,Krawczyk,Piotrowska,Grabowska,Pawłowska,Michalak,Król,"
        + "Wieczorek,Jabłońska,Wróbel,Stępień,Górska,Malinowska",
      starts: polishStems, ends: "owska,ińska,ewska,ak,czyk,icka,alska", share: 60))

  private static let polishStems =
    "Bor,Brz,Chmiel,Czar,Dom,Gał,Gó,Jan,Jaw,Kal,Kas,Kub,Lip,Łab,Mich,Mal,Ol,Paw,Rad,Rut,Sad,Sob,"
    + "Szcz,Tar,Wal,Wil,Zał,Żur"

  static let ukrainian = CountryNames(
    female: NameList(
      "Olena,Oksana,Natalia,Iryna,Tetiana,Svitlana,Liudmyla,Nadiia,Olha,Yuliia,Alina,Anastasiia,Daryna,"
        + "Halyna,Hanna,Inna,Kateryna,Khrystyna,Larysa,Lesia,Liubov,Mariia,Myroslava,Solomiia,"
        + "Sofiia,Valentyna,Vira,Viktoriia,Yana,Zoriana"),
    male: NameList(
      "Oleksandr,Serhii,Andrii,Volodymyr,Ivan,Mykola,Dmytro,Vasyl,Yurii,Bohdan,Anatolii,Artem,Danylo,"
        + "Denys,Hryhorii,Ihor,Illia,Maksym,Mykhailo,Nazar,Oleh,Orest,Ostap,Pavlo,Petro,Roman,"
        + "Ruslan,Stepan,Taras,Viktor,Vitalii,Yaroslav,Yevhen"),
    family: NameList(
      "Shevchenko,Kovalenko,Bondarenko,Tkachenko,Kravchenko,Kovalchuk,Oliinyk,Melnyk,Polishchuk,Lysenko,"
        + "Marchenko,Savchenko,Rudenko,Petrenko,Moroz,Boiko,Hrytsenko,Kharchenko,Klymenko,Levchenko",
      starts:
        "Bon,Vasyl,Havryl,Danyl,Zakhar,Ivan,Kost,Kuz,Luk,Makar,Mykyt,Nazar,Onyshch,Pav,Pylyp,"
        + "Roman,Sem,Stets,Tym,Fed,Khom,Yats", ends: "enko,chuk,iuk,yshyn,ko,iak", share: 60))
}
