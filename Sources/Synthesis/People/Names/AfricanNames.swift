extension CountryNames {
  /// Given names: whoever has one is followed by the father's and the grandfather's.
  static let eritrean = CountryNames(
    female: NameList(
      "Selam,Feven,Rahel,Senait,Winta,Eden,Saba,Yordanos,Helen,Mebrahtu,Abeba,Abrehet,Almaz,Ariam,Azieb,"
        + "Bisrat,Delina,Elsa,Fiyori,Freweyni,Genet,Haben,Hiwet,Kisanet,Kokob,Lemlem,Letebrhan,"
        + "Luwam,Mebrat,Meron,Miriam,Natsnet,Nigisti,Rigat,Ruta,Semhar,Tsega,Tsehay,Weini,Zaid"),
    male: NameList(
      "Tesfay,Filmon,Yonas,Dawit,Mehari,Samuel,Robel,Abel,Berhane,Kidane,Biniam,Amanuel,Afewerki,Aman,"
        + "Awet,Bereket,Ermias,Esayas,Eyob,Fesehaye,Fitsum,Ghirmay,Habtom,Henok,Isaias,Kibrom,"
        + "Medhanie,Merhawi,Mikiele,Mulugeta,Natnael,Noah,Okbay,Petros,Semere,Simon,Solomon,"
        + "Temesgen,Tekle,Tesfalem,Weldu,Yemane,Yohannes,Zekarias,Zeray",
      starts: "Gebre,Welde,Tekle,Habte,Haile,Kifle,Tesfa,Hagos,Zer,Berhe",
      ends: "mariam,yesus,mikael,selassie,ab,ghiorghis,medhin,kidan,tsadik,hiwot", share: 75),
    family: eritreanFathers)

  private static let eritreanFathers = NameList(
    "Tesfay,Berhane,Abraha,Kidane,Mehari,Tekle,Habte,Weldu,Kiflom,Negash,Okbay,Hagos,Ghirmay,Yohannes,"
      + "Fesehaye,Haile,Kahsay,Asgedom,Andom,Araya,Beyene,Desta,Estifanos,Fitwi,Gaim,Ghide,Gilay,"
      + "Iyob,Kelati,Kiros,Measho,Mengis,Misgna,Nugusse,Ogbe,Redae,Sium,Teklay,Tewelde,Woldu,Zemuy",
    starts: "Gebre,Welde,Tekle,Habte,Haile,Kifle,Tesfa,Bahta,Amde,Berhe,Fkre",
    ends: "mariam,yesus,mikael,selassie,ab,ghiorghis,medhin,kidan,tsadik,hiwot,egziabher", share: 65
  )

  static let ethiopian = CountryNames(
    female: NameList(
      "Hirut,Tigist,Almaz,Bethlehem,Meseret,Selamawit,Hana,Aster,Birtukan,Chaltu,Desta,Emebet,Frehiwot,"
        + "Genet,Kidist,Konjit,Lulit,Mahlet,Marta,Mihret,Rahel,Sara,Senait,Tsion,Wubit,Yeshi,Zenebech"
    ),
    male: NameList(
      "Abebe,Bekele,Girma,Tesfaye,Dawit,Haile,Kebede,Alemu,Dereje,Getachew,Abdi,Asfaw,Ayele,Berhanu,Biruk,"
        + "Daniel,Endale,Fikru,Getahun,Habtamu,Kassahun,Lemma,Mesfin,Mulugeta,Nega,Samson,Shimelis,"
        + "Sisay,Solomon,Tadesse,Tamrat,Tariku,Wondimu,Yared,Zelalem"),
    family: NameList(
      "Bekele,Tadesse,Kebede,Abebe,Girma,Alemu,Mengistu,Tesfaye,Wolde,Zewde,Assefa,Ayele,Belay,Demissie,"
        + "Desta,Gebre,Getachew,Haile,Hailu,Kassa,Lemma,Mamo,Mekonnen,Negash,Shiferaw,Teshome,"
        + "Tilahun,Worku,Yimer,Zeleke",
      starts: "Gebre,Wolde,Haile,Tekle,Habte,Amde",
      ends: "mariam,yesus,michael,selassie,giorgis,medhin,tsadik", share: 75))

  static let nigerian = CountryNames(
    female: NameList(
      "Blessing,Joy,Grace,Favour,Chioma,Ngozi,Amina,Funmilayo,Adaeze,Esther,Abimbola,Aisha,Amaka,Bukola,"
        + "Chiamaka,Chidinma,Ebele,Efe,Ejiro,Folake,Gift,Hauwa,Ifeoma,Ihuoma,Itohan,Kehinde,Mercy,"
        + "Nkechi,Obioma,Omolara,Osarugue,Patience,Precious,Rukayat,Sade,Temitope,Uche,Yetunde,Zainab",
      starts: "Ada,Chi,Nne,Oluwa,Ola,Ife,Ngo,Obi,Omo,Osa",
      ends: "nna,amaka,dinma,seun,toyin,kem,lade,ogie",
      share: 80),
    male: NameList(
      "Emmanuel,Samuel,Chinedu,Ibrahim,Oluwaseun,Daniel,Emeka,Tunde,Abubakar,Victor,Ademola,Ahmed,Akin,"
        + "Aliyu,Babatunde,Chibuzor,Chukwuma,Efosa,Eze,Festus,Godwin,Ifeanyi,Ikenna,Kelechi,Kingsley,"
        + "Kunle,Musa,Nnamdi,Obinna,Okechukwu,Osaze,Peter,Segun,Sunday,Taiwo,Uchenna,Wale,Yakubu",
      starts: "Ade,Chi,Chukwu,Olu,Oluwa,Ola,Ifa,Ike,Osa,Nna",
      ends: "mide,bueze,emeka,femi,segun,tobi,yemi,chukwu,gie,dayo", share: 75),
    family: NameList(
      "Okafor,Okoye,Eze,Adeyemi,Ibrahim,Musa,Okonkwo,Osagie,Balogun,Nwosu,Abiodun,Abubakar,Adebayo,Afolabi,"
        + "Aigbe,Akpan,Aliyu,Anyanwu,Bello,Chukwu,Danjuma,Effiong,Ehigie,Ekwueme,Igwe,Iroha,Lawal,"
        + "Madu,Mohammed,Nnadi,Obi,Odili,Ogbonna,Ojo,Okeke,Okpara,Olawale,Onyeka,Osayande,Uzoma",
      starts: "Ade,Aki,Awo,Ogun,Ola,Olu,Oni,Oye,Nwa,Oko,Obi,Uzo,Ike,Anya,Eze,Igh,Omo,Osa,Ehi,Eke",
      ends: "bayo,wale,kunle,yemi,niyi,dele,chukwu,for,kwo,nna,yinka,odalo,gbon,ogie", share: 55))

  static let somali = CountryNames(
    female: NameList(
      "Fadumo,Amina,Hodan,Khadija,Sahra,Halima,Hamdi,Asha,Ayan,Deqa,Faiza,Farhiya,Filsan,Hawa,Hibaq,Ifrah,"
        + "Ikran,Ladan,Leyla,Maryan,Muna,Nasra,Nimco,Qamar,Rahma,Sagal,Shukri,Ubah,Yasmin,Zamzam"),
    male: NameList(
      "Mohamed,Abdi,Ahmed,Ali,Hassan,Abdullahi,Omar,Ibrahim,Yusuf,Ismail,Abdirahman,Abdiaziz,Bashir,Bile,"
        + "Cabdi,Dahir,Farah,Faysal,Guled,Hussein,Idris,Jama,Liban,Mahad,Mahamud,Nuur,Osman,Said,"
        + "Sharmarke,Warsame,Zakariye"),
    family: NameList(
      "Mohamed,Ali,Ahmed,Hassan,Abdi,Farah,Omar,Warsame,Hussein,Ibrahim,Jama,Osman,Adan,Aden,Awale,Barre,"
        + "Dirie,Duale,Elmi,Gedi,Guleed,Hersi,Isse,Jimale,Mohamud,Muse,Nur,Salad,Samatar,Shire,Yusuf"
    ))
}
