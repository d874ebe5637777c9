/// Names that are common where they come from, put together at random: nobody's in particular.
///
/// Sixteen each, so that two given names and a family name make 4,096 people of one pool.
struct NamePool: Sendable {
  let female: [[UInt8]]
  let male: [[UInt8]]
  let family: [[UInt8]]

  private init(female: String, male: String, family: String) {
    self.female = NamePool.list(female)
    self.male = NamePool.list(male)
    self.family = NamePool.list(family)
  }

  private static func list(_ names: String) -> [[UInt8]] {
    names.split(separator: ",").map { Array($0.utf8) }
  }

  static let all = [welsh, albanian, vietnamese, african, arabic, southAsian, european]

  static let welsh = NamePool(
    female:
      "Siân,Bethan,Mair,Ffion,Carys,Angharad,Nia,Gwenllian,"
      + "Lowri,Megan,Alys,Cerys,Eleri,Elen,Rhian,Tegan",
    male:
      "Rhys,Aled,Dafydd,Gwyn,Iestyn,Llŷr,Emyr,Gethin,"
      + "Huw,Ieuan,Marc,Owain,Rhodri,Siôn,Tomos,Dylan",
    family:
      "Llwyd,Pugh,Bowen,Vaughan,Parry,Rees,Prosser,Griffiths,"
      + "Llŷn,Glyndŵr,Howells,Tudur,Beynon,Meredith,Probert,O'Leary"
  )
  static let albanian = NamePool(
    female:
      "Ardita,Blerina,Drita,Elira,Fjolla,Gëzime,Hëna,Jeta,"
      + "Lule,Mimoza,Nora,Rea,Teuta,Vjosa,Xhesika,Zamira",
    male:
      "Agim,Besnik,Çlirim,Dritan,Erjon,Fatmir,Gëzim,Ilir,"
      + "Kujtim,Luan,Përparim,Rinor,Skënder,Taulant,Valon,Ylli",
    family:
      "Hoxha,Prifti,Shehu,Dervishi,Bajrami,Gjoka,Kola,Leka,"
      + "Marku,Ndoja,Përmeti,Rama,Sokoli,Toçi,Vata,Zefi"
  )
  static let vietnamese = NamePool(
    female: "Lan,Hồng,Mai,Thu Hà,Ngọc,Hương,Linh,Phương,"
      + "Bích,Thanh,Yến,Trang,Hạnh,Diệp,Oanh,Kim",
    male: "Hùng,Minh,Đức,Quang,Tuấn,Hải,Long,Sơn,Nam,Dũng,Khánh,Thắng,Việt,Bảo,Phong,Tùng",
    family: "Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý")
  static let african = NamePool(
    female:
      "Abeba,Almaz,Eden,Feven,Genet,Hirut,Lemlem,Mebrat,"
      + "Rahel,Saba,Selam,Senait,Tsehay,Winta,Yordanos,Zahra",
    male:
      "Abel,Biniam,Dawit,Ermias,Filmon,Girma,Haile,Isaias,"
      + "Kidane,Mehari,Natnael,Robel,Samson,Tesfay,Yonas,Zeray",
    family:
      "Abraha,Bekele,Desta,Fesehaye,Gebre,Habte,Kebede,Kiflom,"
      + "Mengistu,Negash,Okoye,Tekle,Teklu,Weldu,Yohannes,Zewde"
  )
  static let arabic = NamePool(
    female:
      "Amal,Dalia,Fatima,Hanan,Iman,Jamila,Khadija,Layla,"
      + "Maryam,Nadia,Rania,Salma,Samira,Soraya,Yasmin,Zeinab",
    male:
      "Adil,Bashir,Faisal,Hamid,Ibrahim,Jamal,Karim,Mahmoud,"
      + "Nabil,Omar,Rashid,Salim,Tariq,Walid,Yusuf,Ziad",
    family:
      "Abdi,Ahmadi,Bakri,Darwish,Farah,Ghani,Hakimi,Idris,"
      + "Jaber,Karimi,Mansour,Nasser,Osman,Rahimi,Saleh,Warsame"
  )
  static let southAsian = NamePool(
    female:
      "Aisha,Anita,Deepa,Farzana,Geeta,Indira,Jaya,Kavita,"
      + "Lakshmi,Meena,Nasreen,Parveen,Rekha,Sunita,Uma,Zara",
    male:
      "Ajay,Arjun,Bilal,Deepak,Farhan,Gopal,Imran,Jatin,"
      + "Kiran,Manoj,Naveed,Rajan,Sanjay,Tahir,Usman,Vijay",
    family:
      "Ahmed,Begum,Chaudhry,Das,Gill,Hussain,Iqbal,Joshi,"
      + "Khan,Malik,Nair,Patel,Qureshi,Rao,Sharma,Yadav"
  )
  static let european = NamePool(
    female:
      "Adriana,Bianca,Cătălina,Daniela,Elżbieta,Florica,Georgeta,Ioana,"
      + "Jolanta,Katarzyna,Lăcrămioara,Mirela,Nadezhda,Ștefania,Teodora,Zofia",
    male:
      "Andrei,Bogdan,Cătălin,Dorin,Emil,Florin,Grzegorz,Horia,"
      + "Ionuț,Jarosław,Krasimir,Łukasz,Mihai,Nicolae,Ștefan,Todor",
    family:
      "Albu,Balan,Ciobanu,Dąbrowski,Dimitrov,Enache,Florea,Georgiev,"
      + "Ionescu,Kowalczyk,Lungu,Moldovan,Nowak,Petrov,Țurcanu,Zieliński"
  )
}
