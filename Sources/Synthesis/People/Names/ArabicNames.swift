extension CountryNames {
  private static let women =
    "Fatima/فاطمة,Maryam/مريم,Amina/أمينة,Zainab/زينب,Aisha/عائشة,Khadija/خديجة,Layla/ليلى,Salma/سلمى,"
    + "Hanan/حنان,Iman/إيمان,Amal/أمل,Asma/أسماء,Dalia/داليا,Hala/هالة,Hiba/هبة,Huda/هدى,Jamila/جميلة,"
    + "Mona/منى,Nadia/نادية,Noor/نور,Rania/رانيا,Rasha/رشا,Rima/ريما,Sahar/سحر,Samira/سميرة,Sara/سارة,"
    + "Sawsan/سوسن,Shaima/شيماء,Suad/سعاد,Yasmin/ياسمين,Zahra/زهراء"
  private static let men =
    "Mohammed/محمد,Ahmed/أحمد,Ali/علي,Mahmoud/محمود,Hassan/حسن,Hussein/حسين,Omar/عمر,Ibrahim/إبراهيم,"
    + "Yusuf/يوسف,Mustafa/مصطفى,Khalid/خالد,Adam/آدم,Adil/عادل,Amir/أمير,Anwar/أنور,Ayman/أيمن,"
    + "Bashir/بشير,Faisal/فيصل,Hamid/حميد,Haitham/هيثم,Idris/إدريس,Ismail/إسماعيل,Jamal/جمال,"
    + "Karim/كريم,Mubarak/مبارك,Murtada/مرتضى,Musa/موسى,Nabil/نبيل,Osman/عثمان,Rashid/رشيد,"
    + "Saif/سيف,Saleh/صالح,Salim/سالم,Sami/سامي,Tariq/طارق,Walid/وليد,Yasir/ياسر,Zakaria/زكريا,Ziad/زياد"
  private static let servants = "Abdul,Abdel,Abd al-"
  private static let names =
    "rahman,aziz,karim,latif,hamid,rahim,wahab,salam,halim,qadir,malik,majid"

  static let sudanese = CountryNames(
    female: NameList(
      women, starts: "Um,Bit,Sit,Nur,Al-", ends: "hajja,nisa,dar,bint,huda,zain", share: 92),
    male: NameList(men, starts: servants, ends: names, share: 88),
    family: NameList(
      "Mohammed/محمد,Ahmed/أحمد,Adam/آدم,Ibrahim/إبراهيم,Abdalla/عبدالله,Osman/عثمان,Ali/علي,"
        + "Hassan/حسن,Idris/إدريس,Ismail/إسماعيل,Abakar/أبكر,Yahya/يحيى,Haroun/هارون,Bakheit/بخيت,"
        + "Elamin/الأمين,Eltayeb/الطيب,Elnour/النور,Hamad/حمد,Hamid/حامد,Haroon/هارون,Issa/عيسى,"
        + "Jabir/جابر,Khamis/خميس,Mahmoud/محمود,Mansour/منصور,Musa/موسى,Nasr/نصر,Omer/عمر,"
        + "Saleh/صالح,Suliman/سليمان,Younis/يونس,Zakaria/زكريا",
      starts: "Abdul,Abdel,El,Al",
      ends: "rahman,karim,fadil,bashir,hadi,mahdi,siddig,nur,hag,amin,zubair,rasheed",
      share: 72))

  static let iraqi = CountryNames(
    female: NameList(
      women + ",Shilan/شيلان,Rojin/روژین,Awaz/ئاواز,Nazdar/نازدار,Bahar/بەهار,Tara/تارا,Hero/هێرۆ,"
        + "Avin/ئاڤین,Dilnia/دڵنیا,Kazhal/کەژاڵ,Shno/شنۆ"),
    male: NameList(
      men
        + ",Rebwar/ڕێبوار,Hiwa/هیوا,Karwan/کاروان,Sherzad/شێرزاد,Azad/ئازاد,Dilshad/دڵشاد,Hawre/هاوڕێ,"
        + "Kawa/کاوە,Rawand/ڕەوەند,Sarkawt/سەرکەوت,Shwan/شوان,Soran/سۆران,Zana/زانا,Aram/ئارام",
      starts: servants, ends: names, share: 90),
    family: NameList(
      "Mohammed/محمد,Ahmed/أحمد,Hassan/حسن,Ali/علي,Hussein/حسين,Aziz/عزيز,Rasul/رسول,Mahmood/محمود,"
        + "Karim/كريم,Salih/صالح,Majid/مجيد,Rashid/رشيد,Omar/عمر,Jabbar/جبار,Kadhim/كاظم,Mustafa/مصطفى,"
        + "Qadir/قادر,Rahman/رحمن,Saeed/سعيد,Tahir/طاهر,Hama/حمە,Barzan/بارزان",
      starts: "Al-,Al ",
      ends: "jabouri,dulaimi,tikriti,basri,hilli,rubaie,saadi,shammari,zubaidi,maliki,"
        + "hashimi,khafaji,tamimi,amiri,bayati,kaabi,musawi,obeidi", share: 68))

  static let syrian = CountryNames(
    female: NameList(women), male: NameList(men, starts: servants, ends: names, share: 93),
    family: NameList(
      "Darwish/درويش,Haddad/حداد,Khalil/خليل,Nasser/ناصر,Mansour/منصور,Hamdan/حمدان,Najjar/نجار,"
        + "Khatib/خطيب,Sabbagh/صباغ,Halabi/حلبي,Issa/عيسى,Qasim/قاسم,Shami/شامي,Hariri/حريري",
      starts: "Al-,Al ",
      ends: "hamwi,homsi,ahmad,hussein,khalaf,masri,sheikh,jasem,mohammad,saleh,ali", share: 65))

  static let iranian = CountryNames(
    female: NameList(
      "Fatemeh/فاطمه,Zahra/زهرا,Maryam/مریم,Sara/سارا,Leila/لیلا,Nasrin/نسرین,Shirin/شیرین,Parisa/پریسا,"
        + "Azadeh/آزاده,Bahar/بهار,Elham/الهام,Farzaneh/فرزانه,Golnaz/گلناز,Mahsa/مهسا,Mina/مینا,"
        + "Mojgan/مژگان,Narges/نرگس,Neda/ندا,Niloufar/نیلوفر,Roya/رویا,Samaneh/سمانه,Shadi/شادی,"
        + "Soraya/ثریا,Yasaman/یاسمن,Zohreh/زهره"),
    male: NameList(
      "Mohammad/محمد,Ali/علی,Reza/رضا,Hossein/حسین,Mehdi/مهدی,Amir/امیر,Hassan/حسن,Saeed/سعید,"
        + "Hamid/حمید,Majid/مجید,Arash/آرش,Babak/بابک,Behnam/بهنام,Behrouz/بهروز,Dariush/داریوش,"
        + "Davood/داوود,Ehsan/احسان,Farhad/فرهاد,Javad/جواد,Kamran/کامران,Kaveh/کاوه,Keyvan/کیوان,"
        + "Masoud/مسعود,Milad/میلاد,Mohsen/محسن,Navid/نوید,Omid/امید,Pouya/پویا,Ramin/رامین,"
        + "Shahram/شهرام,Siavash/سیاوش,Vahid/وحید"),
    family: NameList(
      "Mohammadi/محمدی,Hosseini/حسینی,Ahmadi/احمدی,Karimi/کریمی,Rezaei/رضایی,Moradi/مرادی,Jafari/جعفری,"
        + "Rahimi/رحیمی,Hashemi/هاشمی,Ghasemi/قاسمی,Akbari/اکبری,Ebrahimi/ابراهیمی,Heidari/حیدری,"
        + "Kazemi/کاظمی,Mousavi/موسوی,Rostami/رستمی,Sadeghi/صادقی,Sharifi/شریفی,Soltani/سلطانی,"
        + "Zare/زارع",
      starts:
        "Ahmad,Ali,Amir,Bagher,Farah,Ghol,Hassan,Jahan,Kamal,Khos,Mehr,Nader,Nour,Rahman,Shah,Taghi",
      ends: "pour,zadeh,nejad,ian,abadi,fard,nia,khani,mand", share: 62))

  static let afghan = CountryNames(
    female: NameList(
      "Fatima/فاطمه,Zahra/زهرا,Maryam/مریم,Shabnam/شبنم,Parwana/پروانه,Farzana/فرزانه,Gul/گل,"
        + "Laila/لیلا,Nazia/نازیه,Palwasha/پلوشه,Rokhshana/رخشانه,Shukria/شکریه,Sima/سیما,Zarghona/زرغونه"
    ),
    male: NameList(
      "Mohammad/محمد,Ahmad/احمد,Abdullah/عبدالله,Rahmatullah/رحمت الله,Najibullah/نجیب الله,Farid/فرید,"
        + "Habibullah/حبیب الله,Hamid/حمید,Jawad/جواد,Khalil/خلیل,Mirwais/میرویس,Nasir/ناصر,Omid/امید,"
        + "Qais/قیس,Sardar/سردار,Sher/شیر,Wahid/وحید,Zabihullah/ذبیح الله,Zalmai/زلمی",
      starts: "Aman,Asad,Atiq,Ehsan,Esmat,Hekmat,Inayat,Naim,Noor,Rafi,Samim,Waqar",
      ends: "ullah,uddin,urrahman",
      share: 72),
    family: NameList(
      "Ahmadi/احمدی,Rahimi/رحیمی,Mohammadi/محمدی,Hakimi/حکیمی,Karimi/کریمی,Noori/نوری,Stanikzai/ستانکزی,"
        + "Sahak/ساهاک,Amiri/امیری,Azizi/عزیزی,Haidari/حیدری,Hotak/هوتک,Khan/خان,Niazi/نیازی,"
        + "Popal/پوپل,Safi/صافی,Shinwari/شینواری,Wardak/وردک,Yousafzai/یوسفزی,Zazai/زازی",
      starts: "Ahmad,Ali,Omar,Mangal,Zadr,Khog,Musa,Barak,Ibrahim,Sulaiman", ends: "zai,khel,yar,i",
      share: 70))
}
