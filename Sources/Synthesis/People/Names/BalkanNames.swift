extension CountryNames {
  static let albanian = CountryNames(
    female: NameList(
      "Arta,Elira,Blerina,Mimoza,Drita,Ardita,Teuta,Vjosa,Fatime,Lule,Entela,Klea,Xhesika,Besa,Dorina,"
        + "Eliona,Fjolla,Gëzime,Hëna,Jonida,Kaltrina,Lindita,Majlinda,Migena,Nora,Ornela,Rea,"
        + "Rudina,Sidorela,Shqipe,Valbona,Valentina,Zamira,Albana,Anisa,Aurora,Denisa,Erblina,"
        + "Ina,Iris,Jeta,Merita,Suela,Yllka"),
    male: NameList(
      "Arben,Erjon,Besnik,Ardit,Klajdi,Fatjon,Edmond,Ilir,Agron,Dritan,Gëzim,Endri,Florian,Altin,Bledar,"
        + "Agim,Artan,Çlirim,Denis,Elton,Enea,Erion,Ermal,Fatmir,Gentian,Genti,Indrit,Kledi,"
        + "Kujtim,Leonard,Luan,Marsel,Mentor,Ndue,Orges,Përparim,Petrit,Redon,Rinor,Roland,"
        + "Saimir,Skënder,Shkëlzen,Taulant,Valon,Xhevahir,Ylli,Zef"),
    family: NameList(
      "Hoxha,Shehu,Prifti,Gjoka,Leka,Marku,Kola,Dervishi,Rama,Bajrami,Sula,Hysa,Çela,Ndoja,Gega,Basha,"
        + "Cani,Dedja,Doda,Elezi,Frroku,Gjini,Halili,Kaja,Kurti,Lala,Lika,Meta,Muça,Nika,Osmani,"
        + "Pali,Përmeti,Prenga,Qosja,Sokoli,Toçi,Tafa,Vata,Xhafa,Zefi,Zyka",
      starts:
        "Lek,Gjon,Mark,Prend,Ndre,Kol,Deda,Bal,Bib,Brah,Cak,Dush,Fren,Gjel,Hasan,Ibrah,Kadr,"
        + "Lul,Mëhill,Muh,Nikol,Pjetr,Rexh,Sadik,Shabi,Tom,Uk,Veli,Xhem,Zenel",
      ends: "aj,ani,i,oci,gjonaj,allari,anaj,ushi,ollari,a,eci,aku", share: 60))

  static let romanian = CountryNames(
    female: NameList(
      "Maria,Elena,Ioana,Andreea,Mihaela,Alexandra,Cristina,Ana,Daniela,Gabriela,Alina,Adriana,Florentina,"
        + "Ștefania,Bianca,Cătălina,Carmen,Corina,Denisa,Diana,Florica,Georgiana,Iuliana,"
        + "Lăcrămioara,Larisa,Lavinia,Loredana,Lucia,Mădălina,Mirela,Monica,Nicoleta,Oana,"
        + "Raluca,Ramona,Roxana,Simona,Sorina,Teodora,Valentina,Viorica,Zamfira"),
    male: NameList(
      "Andrei,Alexandru,Ionuț,Mihai,Florin,Cristian,Ion,Constantin,Marian,Gheorghe,Adrian,Bogdan,Vasile,"
        + "Nicolae,Cătălin,Ciprian,Claudiu,Cosmin,Costel,Costin,Dan,Daniel,Dorin,Dragoș,Dumitru,"
        + "Emil,Eugen,Gabriel,George,Horia,Ilie,Iulian,Laurențiu,Liviu,Lucian,Marius,Nelu,"
        + "Octavian,Ovidiu,Petru,Radu,Răzvan,Robert,Sorin,Ștefan,Tudor,Valentin,Viorel"),
    family: NameList(
      "Popa,Ionescu,Popescu,Radu,Dumitru,Stan,Stoica,Gheorghe,Matei,Ciobanu,Rusu,Munteanu,Constantin,"
        + "Marin,Lazăr,Florea,Dinu,Nistor,Albu,Balan,Dobre,Barbu,Cojocaru,Crăciun,Enache,Ene,"
        + "Lungu,Manole,Moldovan,Mocanu,Neagu,Oprea,Pavel,Sandu,Șerban,Toma,Tudor,Țurcanu,Ursu,"
        + "Văcaru,Vlad,Voicu,Zamfir",
      starts:
        "Andre,Anton,Bog,Brăt,Căl,Const,Dobr,Drag,Filip,Georg,Grig,Iord,Lup,Manol,Mih,Mold,Mir,"
        + "Nicol,Petr,Sim,Ștef,Stan,Teod,Vas,Vlăd,Zamf",
      ends: "escu,eanu,oiu,ăreanu,oveanu,an,inescu,aru,uță,ache", share: 60))

  static let bulgarian = CountryNames(
    female: NameList(
      "Maria,Ivanka,Elena,Desislava,Yordanka,Petya,Radka,Gergana,Nadezhda,Kalina,Milena,Rositsa,Silviya,"
        + "Snezhana,Stefka,Svetla,Tanya,Tsvetelina,Vanya,Veselina,Violeta,Yana,Zhivka,Zornitsa"),
    male: NameList(
      "Georgi,Ivan,Dimitar,Nikolay,Petar,Hristo,Todor,Stefan,Plamen,Krasimir,Aleksandar,Angel,Anton,Asen,"
        + "Atanas,Bozhidar,Emil,Iliya,Kiril,Lyubomir,Martin,Mihail,Ognyan,Rumen,Stoyan,Tsvetan,"
        + "Valeri,Vasil,Yordan,Zhivko"),
    family: slavic(
      "Ivanov,Georgiev,Dimitrov,Petrov,Nikolov,Hristov,Stoyanov,Todorov,Iliev,Angelov,Atanasov,Vasilev,"
        + "Kolev,Popov,Yordanov,Mihaylov,Asenov,Marinov,Kostov,Zhelyazkov", stems: bulgarianStems,
      ends: "ov,ev,anov,inov"),
    femaleFamily: slavic(
      "Ivanova,Georgieva,Dimitrova,Petrova,Nikolova,Hristova,Stoyanova,Todorova,Ilieva,Angelova,"
        + "Atanasova,Vasileva,Koleva,Popova,Yordanova,Mihaylova,Asenova,Marinova,Kostova,"
        + "Zhelyazkova", stems: bulgarianStems, ends: "ova,eva,anova,inova"))

  private static let bulgarianStems =
    "Bor,Boy,Dan,Dobr,Grud,Kam,Kir,Kras,Lyub,Mlad,Nayd,Ognyan,Pav,Rad,Rus,Sav,Slav,Spas,Stan,"
    + "Tsvet,Tsank,Vasil,Velik,Vlad,Yank,Zahar,Zhiv,Zlat"

  /// The order of stems and endings is one for women and men, so that a family has one name.
  private static func slavic(_ common: String, stems: String, ends: String) -> NameList {
    NameList(common, starts: stems, ends: ends, share: 65)
  }
}
