extension CountryNames {
  static let english = CountryNames(
    female: NameList(
      "Emma,Sarah,Chloe,Jessica,Megan,Lauren,Charlotte,Amy,Sophie,Hannah,Rebecca,Georgia,Laura,Katie,"
        + "Lucy,Emily,Olivia,Ellie,Gemma,Natalie,Kelly,Jade,Leanne,Stacey,Danielle,Holly,Paige,"
        + "Victoria,Rachel,Nicole,Abigail,Alice,Amber,Bethany,Caitlin,Courtney,Demi,Eleanor,Faye,"
        + "Francesca,Grace,Harriet,Isabel,Jasmine,Keira,Kirsty,Lily,Molly,Naomi,Phoebe,Poppy,Rosie,"
        + "Samantha,Scarlett,Shannon,Tamsin,Tara,Verity,Zoe"),
    male: NameList(
      "Jack,Thomas,James,Daniel,Joshua,Ryan,Luke,Matthew,Callum,Connor,Jordan,Liam,Adam,Michael,Ben,"
        + "Joseph,Samuel,William,Harry,Alexander,Nathan,Jake,Kieran,Lewis,Kyle,Reece,Tyler,Aaron,"
        + "Bradley,Charlie,Christopher,David,Declan,Dominic,Edward,Ethan,George,Harvey,Jamie,Jason,"
        + "Joel,Kai,Lee,Louis,Marcus,Mark,Mason,Max,Oliver,Oscar,Patrick,Paul,Robert,Scott,Sean,"
        + "Simon,Stephen,Toby,Wayne,Zachary"),
    family: NameList(
      "Smith,Brown,Taylor,Wilson,Johnson,Wright,Walker,Robinson,Thompson,White,Hughes,Edwards,Green,"
        + "Hall,Wood,Harris,Martin,Jackson,Clarke,Clark,Turner,Hill,Scott,Cooper,Moore,Ward,Baker,"
        + "Allen,Mitchell,Phillips,Campbell,Anderson,Lee,Kelly,Bell,Collins,Shaw,Murphy,Miller,Cox,"
        + "Simpson,Marshall,Rogers,Hunt,Mills,Palmer,Holmes,Barnes,Knight,Webb,Fisher,Stone,Murray,"
        + "Ellis,O'Brien,Fletcher,Carr,Doyle,Pearce,Hudson",
      starts:
        "Ash,Black,Brad,Bur,Cal,Chad,Col,Crow,Dal,El,Fair,Gar,Green,Hal,Ham,Hart,Hather,Hol,"
        + "Kings,Lang,Led,Mar,Mel,Mid,New,Nor,Oak,Pem,Rad,Red,Row,Sher,Stan,Sut,Thorn,Wal,Whit,"
        + "Win,Wood,Yar",
      ends: "ton,ley,worth,field,ford,wood,ham,well,by,man,hurst,den,bourne,combe,wick", share: 55))

  static let cymru = CountryNames(
    female: NameList(
      "Megan,Siân,Cerys,Ffion,Bethan,Rhian,Nia,Carys,Catrin,Elin,Lowri,Rhiannon,Mared,Angharad,Seren,"
        + "Alys,Eleri,Elen,Gwenllian,Heledd,Llinos,Mair,Nerys,Non,Olwen,Tegan,Tesni,Gwen,Eira,"
        + "Efa,Delyth,Bronwen,Branwen,Anwen,Buddug,Enfys,Glenys,Haf,Lleucu,Mali,Manon,Morfudd,"
        + "Myfanwy,Rhonwen,Sioned,Teleri"),
    male: NameList(
      "Rhys,Dylan,Owain,Gareth,Huw,Dafydd,Ieuan,Gethin,Iwan,Tomos,Siôn,Aled,Osian,Emyr,Steffan,Rhodri,"
        + "Llŷr,Morgan,Iestyn,Gwyn,Alun,Bryn,Carwyn,Cai,Deiniol,Elis,Emlyn,Garmon,Gruffydd,Guto,"
        + "Gwilym,Hefin,Hywel,Idris,Ifan,Illtud,Ioan,Iolo,Ithel,Llion,Macsen,Meilyr,Meirion,"
        + "Meurig,Tegid,Trystan"),
    family: NameList(
      "Jones,Davies,Williams,Evans,Thomas,Roberts,Lewis,Morgan,Griffiths,Owen,Rees,James,Jenkins,Price,"
        + "Morris,Richards,Lloyd,Powell,Harris,Hughes,Parry,Bowen,Pritchard,Howells,Vaughan,Pugh,"
        + "Rowlands,Humphreys,Ellis,Bevan,Prosser,Watkins,Llwyd,Gwynne,Probert,Beynon,Meredith,"
        + "Tudor,Cadwaladr,Glyndŵr,Hopkin,Maddocks,Mostyn,Penry,Rosser,Trahaearn,Yorath",
      starts: "Pen,Tre,Llan,Aber,Cefn,Nant,Bryn,Glan,Maes,Pont,Caer,Rhos,Coed,Plas,Ynys",
      ends: "wern,fron,goch,llwyn,mawr,rhiw,allt,ddol,wyn,fach,eirw,ogof", share: 90))
}
