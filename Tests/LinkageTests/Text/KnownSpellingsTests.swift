import Testing

@testable import Linkage

/// Names in many scripts beside the Latin spelling that is usual for them, written down from what people are
/// called: how many the ladder finds to be one edit apart or nearer.
@Suite struct KnownSpellingsTests {
  /// A script, how many are found at least, and the names.
  static let scripts: [(String, Int, String)] = [
    (
      "kana", 19,
      "さくら=Sakura;たろう=Taro;ゆうこ=Yuko;しょうた=Shota;じゅん=Jun;ひろし=Hiroshi;けんいち=Kenichi;"
        + "サトウ=Sato;オオノ=Ono;キョウコ=Kyoko;チヅル=Chizuru;リョウ=Ryo;ﾀﾅｶ=Tanaka;ｼﾞｭﾝ=Jun;"
        + "ハッタ=Hatta;ヴィクトリア=Victoria;シェリー=Sherry;ジェーン=Jane;マリア=Maria;グェン=Nguyen"
    ),
    (
      "hangul", 22,
      "김민준=Kim Minjun;이영희=Lee Younghee;박지성=Park Jisung;최수진=Choi Soojin;정=Jung;"
        + "강=Kang;조=Cho;윤=Yoon;장=Jang;임=Lim;오=Oh;서연=Seoyeon;신=Shin;권=Kwon;황=Hwang;"
        + "류=Ryu;현우=Hyunwoo;지훈=Jihoon;은정=Eunjung;영수=Youngsoo;백=Baek;노=Noh;배=Bae;고=Ko"
    ),
    (
      "thai", 19,
      "สมชาย=Somchai;สมศักดิ์=Somsak;ประยุทธ์=Prayut;ศรี=Sri;กิตติ=Kitti;"
        + "วิชัย=Wichai;อรุณ=Arun;สุดา=Suda;ทักษิณ=Thaksin;ชินวัตร=Shinawatra;ณัฐ=Nat;"
        + "พรทิพย์=Porntip;มาลี=Malee;นภา=Napa;เอกชัย=Ekachai;แก้ว=Kaew;"
        + "ธนากร=Thanakorn;สุภาพร=Supaporn;จันทร์=Chan;กมล=Kamon;พิมพ์=Pim;"
        + "วรรณา=Wanna;ธรรม=Tham;กรรณิการ์=Kannika;สวัสดิ์=Sawat;ชาญ=Chan;"
        + "บุญมี=Boonmee;หญิง=Ying;หมอน=Mon"
    ),
    (
      "hebrew", 29,
      "דוד=David;יוסף=Yosef;משה=Moshe;שרה=Sarah;רחל=Rachel;חיים=Chaim;יעקב=Yaakov;"
        + "אברהם=Avraham;בנימין=Binyamin;לוי=Levi;כהן=Cohen;מזרחי=Mizrahi;פרץ=Peretz;"
        + "ביטון=Biton;שמעון=Shimon;יהודה=Yehuda;נתן=Natan;אסתר=Esther;שלמה=Shlomo;"
        + "צבי=Tzvi;רבקה=Rivka;אליהו=Eliyahu;פנחס=Pinchas;גבריאל=Gabriel;מרים=Miriam;"
        + "דניאל=Daniel;יצחק=Yitzhak;שמואל=Shmuel;חנה=Hannah;תמר=Tamar;איתן=Eitan;"
        + "אוריאל=Uriel;עומר=Omer;ויקטור=Viktor;פטר=Peter"
    ),
    (
      "greek", 19,
      "Γιώργος=Giorgos;Δημήτρης=Dimitris;Κωνσταντίνος=Konstantinos;"
        + "Παναγιώτης=Panagiotis;Ελένη=Eleni;Χρήστος=Christos;Ευάγγελος=Evangelos;"
        + "Ιωάννης=Ioannis;Βασίλης=Vasilis;Αθανάσιος=Athanasios;Μπαλάφας=Balafas;"
        + "Ντίνος=Dinos;Γκίκας=Gikas;Ξένια=Xenia;Ψαράς=Psaras;Χαράλαμπος=Charalambos;"
        + "Αντώνης=Antonis;Χαρίκλεια=Hariklia;Φώτης=Fotis;Τζαννής=Tzannis"
    ),
    (
      "georgian", 11,
      "გიორგი=Giorgi;ნინო=Nino;დავით=Davit;ქეთევან=Ketevan;ხათუნა=Khatuna;"
        + "შოთა=Shota;ჯაბა=Jaba;ჭავჭავაძე=Chavchavadze;წერეთელი=Tsereteli;"
        + "ღვინაძე=Ghvinadze;ᲒᲘᲝᲠᲒᲘ=Giorgi"
    ),
    (
      "armenian", 15,
      "Արմեն=Armen;Գևորգ=Gevorg;Գեւորգ=Gevorg;Հայկ=Hayk;Սարգսյան=Sargsyan;"
        + "Պետրոսյան=Petrosyan;Տիգրան=Tigran;Խաչատրյան=Khachatryan;"
        + "Հովհաննիսյան=Hovhannisyan;Ղազարյան=Ghazaryan;Եղիազարյան=Yeghiazaryan;"
        + "Որդան=Vordan;Նունե=Nune;Սուրեն=Suren;Լուսինե=Lusine"
    ),
    (
      "hindi", 22,
      "अमित=Amit;राजेश=Rajesh;सुनीता=Sunita;प्रिया=Priya;कृष्णा=Krishna;"
        + "विक्रम=Vikram;संजय=Sanjay;ज्योति=Jyoti;लक्ष्मी=Lakshmi;मोहम्मद=Mohammad;"
        + "फ़ातिमा=Fatima;अंजलि=Anjali;कुमार=Kumar;गुप्ता=Gupta;चौधरी=Chaudhary;"
        + "शर्मा=Sharma;सिंह=Singh;ज्ञान=Gyan;खान=Khan;अली=Ali;मनमोहन=Manmohan;"
        + "हुसैन=Hussain;वर्मा=Verma"
    ),
    (
      "bengali", 16,
      "রহমান=Rahman;হোসেন=Hossain;ফাতেমা=Fatema;আক্তার=Akter;ইসলাম=Islam;"
        + "করিম=Karim;বেগম=Begum;সুমন=Suman;মুখার্জি=Mukherjee;শেখ=Sheikh;"
        + "আয়েশা=Ayesha;জাহাঙ্গীর=Jahangir;চৌধুরী=Chowdhury;উদ্দিন=Uddin;"
        + "খাতুন=Khatun;মিয়া=Miah;নাসরিন=Nasrin;শাহীন=Shahin;বিশ্বাস=Biswas;"
        + "ভট্টাচার্য=Bhattacharya"
    ),
    (
      "punjabi", 7,
      "ਗੁਰਪ੍ਰੀਤ=Gurpreet;ਹਰਜੀਤ=Harjit;ਮਨਪ੍ਰੀਤ=Manpreet;ਸਿੰਘ=Singh;ਕੌਰ=Kaur;"
        + "ਸੰਧੂ=Sandhu;ਢਿੱਲੋਂ=Dhillon"
    ),
    (
      "tamil", 12,
      "முருகன்=Murugan;லட்சுமி=Lakshmi;கார்த்திக்=Karthik;"
        + "சுப்பிரமணியன்=Subramanian;பிரபாகரன்=Prabhakaran;செல்வி=Selvi;ராஜா=Raja;"
        + "அருண்=Arun;குமார்=Kumar;சிவா=Siva;நாதன்=Nathan;பாலா=Bala;கணேஷ்=Ganesh;"
        + "தமிழ்செல்வன்=Tamilselvan;ஜோசப்=Joseph;சந்திரன்=Chandran"
    ),
    (
      "sinhala", 6,
      "නිමල්=Nimal;පෙරේරා=Perera;සිල්වා=Silva;ජයවර්ධන=Jayawardena;කුමාර=Kumara;"
        + "රාජපක්ෂ=Rajapaksa"
    ),
    (
      "gujarati", 3,
      "પટેલ=Patel;રમેશ=Ramesh;હિતેશ=Hitesh"
    ),
    (
      "telugu", 4,
      "రమేష్=Ramesh;లక్ష్మి=Lakshmi;వెంకట=Venkata;రెడ్డి=Reddy"
    ),
    (
      "malayalam", 6,
      "രാജേഷ്=Rajesh;കൃഷ്ണൻ=Krishnan;നായർ=Nair;ജോസഫ്=Joseph;അനിൽ=Anil;"
        + "ലക്ഷ്മി=Lakshmi"
    ),
    (
      "kannada", 1,
      "ರಾಜೇಶ್=Rajesh;ಗೌಡ=Gowda"
    ),
    (
      "amharic", 29,
      "አበበ=Abebe;ተስፋዬ=Tesfaye;ገብረመድህን=Gebremedhin;ኃይለ=Haile;መሐመድ=Mohammed;"
        + "ዮሐንስ=Yohannes;ጴጥሮስ=Petros;ጸጋዬ=Tsegaye;ፍሬወይኒ=Freweyni;ሚካኤል=Mikael;ኢዮብ=Eyob;"
        + "እየሩሳሌም=Eyerusalem;ዘነበች=Zenebech;ቅዱስ=Kidus;ጽዮን=Tsion;አስቴር=Aster;ክብሮም=Kibrom;"
        + "ሃይለስላሴ=Haileselassie;ወልደገብርኤል=Weldegebriel;ኤርሚያስ=Ermias;እዮብ=Eyob;ዓለም=Alem;"
        + "ገብረእግዚኣብሄር=Gebreegziabher;ርግኣት=Rigat;ሓጎስ=Hagos;ኣማኑኤል=Amanuel;ምሕረት=Mihret;"
        + "ፀሓይ=Tsehay;ቤተልሔም=Bethlehem;አልማዝ=Almaz"
    ),
    (
      "arabic", 55,
      "سعيد=Saeed;جعفر=Jafar;عبدالله=Abdullah;عبد الرحمن=Abdul Rahman;"
        + "عبدالرحمن=Abdulrahman;نجيب=Najib;زينب=Zainab;خديجة=Khadija;فاطمه=Fatemeh;"
        + "رضایی=Rezaei;کریمی=Karimi;حیدری=Haidari;نوری=Noori;الجبوري=Al-Jabouri;"
        + "الأمين=Elamin;الطيب=Eltayeb;التكريتي=Al-Tikriti;عثمان=Osman;إيمان=Iman;"
        + "أيمن=Ayman;ئاوات=Awat;هێرش=Hersh;عائشة=Aisha;شیرین=Shirin;غلام=Ghulam;"
        + "چوہدری=Chaudhry;حسین=Hussain;وحید=Waheed;داوود=Dawood;ذبیح الله=Zabihullah;"
        + "ضياء=Ziya;ثریا=Soraya;صدیق=Siddiq;مؤمن=Moamen;رؤوف=Raouf;لؤي=Louay;"
        + "هبة=Hiba;سلمى=Salma;منصور=Mansour;طارق=Tariq;شعبان=Shaaban;سعاد=Suad;"
        + "مسعود=Masoud;يعقوب=Yaqoub;إسماعيل=Ismail;معاوية=Muawiya;أبو بكر=Abubakar;"
        + "ابوبكر=Abu Bakr;بن علي=Ben Ali;ابراهیم=Ebrahim;موسی=Mousa;گلالی=Gulalai;"
        + "پلوشه=Palwasha;زرغونه=Zarghona;یوسفزی=Yousafzai;ژیلا=Zhila;سوران=Soran;"
        + "شێرزاد=Sherzad;ئاکام=Akam;رێبین=Rebin"
    ),
    (
      "han", 11,
      "王伟=Wang Wei;欧阳娜娜=Ouyang Nana;尉迟恭=Yuchi Gong;单雄信=Shan Xiongxin;"
        + "曾国藩=Zeng Guofan;習近平=Xi Jinping;區家輝=Ou Jiahui;吕布=Lu Bu;查良镛=Zha Liangyong;"
        + "解晓东=Xie Xiaodong;翟天临=Zhai Tianlin"
    ),
  ]

  private func letters(_ text: Substring) -> [UInt8] {
    NameFolding.fold(Array(text.utf8)).filter { !NameAlphabet.isBreak($0) }
  }

  private func isFound(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left == right || TokenLadder.level(TokenEntry(left.span), TokenEntry(right.span)) >= .oneEdit
  }

  @Test(arguments: scripts)
  func findsNames(_ script: String, _ least: Int, _ names: String) {
    var found = 0
    for pair in names.split(separator: ";") {
      let halves = pair.split(separator: "=")
      if halves.count == 2, isFound(letters(halves[0]), letters(halves[1])) { found += 1 }
    }
    #expect(found >= least, "\(script)")
  }
}
