/// Short forms and forms in other languages that are so well known that registers mix them.
///
/// A family is a line; a word may be of up to four families. The words are folded ones.
enum ShortForms {
  private static let british = """
    william bill billy will willie willy wil liam gwilym gwil
    robert bob bobby rob robbie robby bert robat
    richard dick rick ricky richie rich rhisiart
    john jack johnny johnnie jon jonny ieuan ioan sion ifan evan jac
    james jim jimmy jamie jem iago
    thomas tom tommy tomos twm tomi
    charles charlie charley chas chuck siarl
    george georgie sior jorge giorgi georgi giorgos gheorghe georgios
    edward ed eddie ted ned teddy edwart iorwerth
    theodore ted theo teddy
    edmund ed eddie
    edwin ed eddie
    henry harry hal hank harri
    harold harry hal
    frederick fred freddie freddy frederic
    alfred alf alfie fred
    albert bert bertie al
    herbert bert herbie
    gilbert bert gil
    arthur art artie
    walter wally walt wat
    samuel sam sammy sami
    samantha sam sammy
    joseph joe joey josef
    daniel dan danny deiniol
    david dave davey davy dai dafydd dewi deio
    michael mike mick micky mickey mikey meical mihangel michal
    stephen steven steve stevie steffan stefan
    anthony tony antony antonio anton
    andrew andy drew andreas
    peter pete pedr piotr petr petro pyotr petar
    patrick pat paddy padrig
    patricia pat patty tricia trish
    christopher chris kit kris krzysztof krzysiek
    christine chris chrissie christina tina
    christian chris
    nicholas nick nicky nicolas nic nicholai
    nicola nicky nikki
    matthew matt mathew mathias
    philip phil phillip pip
    benjamin ben benny benji
    joshua josh
    jonathan jon jonny jonathon
    timothy tim timmy
    gregory greg grigory grzegorz hryhoriy grigori
    geoffrey geoff jeffrey jeff
    kenneth ken kenny
    ronald ron ronnie
    donald don donnie
    raymond ray
    leonard len lenny leo
    lawrence laurence larry laurie
    francis frank frankie
    frances fran fanny frankie
    vincent vince vinny
    victor vic
    reginald reg reggie
    sidney sid sydney
    stanley stan
    ernest ernie
    archibald archie
    augustus gus gussie
    benedict ben
    clifford cliff
    douglas doug
    eugene gene
    gerald gerry jerry
    jeremiah jerry jeremy
    maurice morris mo
    nathaniel nat nathan
    percival percy
    rodney rod
    terence terry
    elizabeth elisabeth liz lizzie lizzy beth betty betsy bettie eliza elsie bess bessie lisa libby beti
    bethan beth
    margaret maggie meg peggy madge marged mared megan margery greta maisie peg marge margot
    mary molly polly may mair mari maria moll mamie
    catherine katherine kathryn katharine kate katie kathy cathy kitty cath kath kathleen catrin cadi katy
    ann anne annie anna nan nancy nannie ania anya
    hannah hanna anna ganna annie
    jane janet jenny jennie jean sian
    sarah sara sally sadie sal
    susan sue suzanne susie suzie susanna susannah
    ellen helen nell nellie nelly elen elin ellie lena
    eleanor elinor ellie nell nora leonora
    dorothy dot dolly dottie dora
    florence flo florrie flossie
    harriet harriett hattie
    martha mattie patty marta
    matilda tilly tilda mattie
    emily em emmie milly
    emma em emmie
    amelia milly millie
    mildred milly millie
    charlotte lottie charlie lotte
    caroline carrie carol caro
    josephine jo josie
    joanna jo joanne asia
    jennifer jen jenny jennie
    jessica jess jessie
    janet jessie
    rebecca becky becca beca
    victoria vicky vic tori vikki
    rachel rae rach
    deborah debbie deb debra
    barbara babs barb basia
    pamela pam
    jacqueline jackie jacqui
    judith judy jude
    theresa teresa terry tess tessa
    virginia ginny
    abigail abby gail
    agnes aggie
    adelaide addie ada
    cecilia cissie celia sisley
    georgina georgie
    isabella isabel bella belle izzy
    louisa louise lou
    lucinda lucy cindy
    madeleine maddie
    philippa pippa pip
    penelope penny
    veronica vera ronnie
    wilhelmina mina minnie
    winifred winnie gwenfrewi
    gwenllian gwen gwenno llian
    gwendolen gwen gwenda gwendoline
    gweneth gwyneth gwen
    myfanwy myf fanw
    rhiannon rhi non
    owain owen
    rhys reese rice reece rees
    gruffydd griffith gruff guto griff
    llywelyn llew llewelyn llewellyn lyn
    hywel howell howel
    maredudd meredith
    ifor ivor
    iorwerth iolo iori
    alun alan allan allen
    emrys ambrose
    huw hugh hughie
    """

  private static let eastern = """
    muhammad mohammed mohammad muhammed mohamed mohamad muhamed muhamad mehmet mamadou mohd md mhmd
    ahmed ahmad ahmet ahmd
    hassan hasan hsn
    hussein husain hussain hossein husayn hussien hosein huseyin hsin
    omar umar umer omer amr
    othman uthman osman usman athman
    khadija khadijah khadeeja hatice
    aisha ayesha aishah aicha ayse
    fatima fatma fatimah fatemeh fatoumata
    ibrahim ebrahim abraham brahim
    ishaq isaac ishak
    musa moses moussa mousa
    yaqub jacob yakub yacoub yaqoob
    yusuf joseph yousef youssef yosef yousuf josef
    sulaiman solomon suleiman suleyman soleiman sulayman
    dawud david daud daoud dawood
    elias ilyas ilias elyas alyas
    jamal gamal djamal cemal jamaal
    jamil gamil cemil djamil
    reza rida riza ridha rda rza
    ramadan ramazan ramadhan ramzan
    fadl fazal fazel fdl
    murtada murtaza morteza mrtda mrtza
    abdul abd abdel abdal abdou
    qasim qassem ghasem kassim kasim qasem
    ghulam gholam
    mahdi mehdi
    mahmud mahmoud mehmood mahmood mehmud
    rajab recep ragab
    jafar jaafar cafer djafar
    nur noor nour
    sayyid syed sayed sayid seyed sayyed
    shaikh sheikh shaykh shekh
    aleksandr alexander aleksandar oleksandr alex alec sandy sasha
    alexandra aleksandra alex sandra sandy sasha lexi ola
    aleksei alexey oleksiy alexei aleksey
    dmitry dmytro dmitriy dmitri dima
    vladimir volodymyr vova volodya vlad volodimir
    mykola nikolai nikolay nicholas kolya
    sergey serhiy sergei sergii serhii
    yevgeny evgeny yevhen eugene evgeni yevgeniy zhenya
    pavel pavlo paul pawel pasha
    ivan vanya ivo
    mikhail mykhailo misha mihail
    andrei andriy andrey andrej andrii
    olena elena yelena helena jelena alyona lena
    olga olha olya
    kateryna ekaterina yekaterina katya katerina katarina katarzyna kasia
    natalia nataliya natasha natalya nataliia
    tatiana tetiana tanya tatyana tetyana tania
    iryna irina ira
    oksana xenia kseniya ksenia oxana
    svitlana svetlana sveta
    yulia julia yuliya iuliia yuliia julija
    ihor igor
    oleh oleg
    bohdan bogdan
    malgorzata margaret gosia
    agnieszka agnes aga
    lukasz luke
    wojciech wojtek
    stanislaw staszek stan
    tomasz thomas tomek
    jakub kuba jacob
    jose pepe
    francisco paco
    kim gim
    lee yi rhee li
    park bak pak
    choi choe
    jung jeong chung
    """

  /// Chinese family names in pinyin, as Hong Kong spells them, and after Wade and Giles as Taiwan does.
  private static let chinese = """
    zhang cheung chang cheong
    chen chan
    wang wong
    huang wong hwang
    liu lau
    yang yeung
    zhao chiu chao
    zhou chow chou chau
    xu hsu tsui hui
    sun suen
    guo kwok kuo
    lin lam
    luo lo law
    zheng cheng
    liang leung
    xie hsieh tse
    tang tong
    xiao hsiao siu
    deng teng tang
    feng fung
    zeng tseng tsang
    cai tsai choi choy
    jiang chiang keung
    ye yeh yip
    ren jen yam
    yao yiu
    jin chin kam
    qiu chiu yau
    xia hsia
    qin chin
    zhu chu
    zhong chung
    xue hsueh
    qian chien
    long lung
    yuan yuen
    gong kung
    fang fong
    xiong hsiung hung
    shen shum
    cao tsao
    hu wu woo
    lu lyu lui
    """

  private static let families: [[UInt8]: SIMD4<UInt16>] = {
    var families: [[UInt8]: SIMD4<UInt16>] = [:]
    let lines = (british + "\n" + eastern + "\n" + chinese).split(separator: "\n")
    for (index, line) in lines.enumerated() {
      for word in line.split(separator: " ") {
        var known = families[Array(word.utf8)] ?? .zero
        if let free = (0..<4).first(where: { known[$0] == 0 }) { known[free] = UInt16(index + 1) }
        families[Array(word.utf8)] = known
      }
    }
    return families
  }()

  /// The numbers of the families of a word, 0 where there are no more.
  static func families(of word: Span<UInt8>) -> SIMD4<UInt16> {
    guard word.count < 16 else { return .zero }
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    for index in 0..<word.count { letters.append(word[index]) }
    return families[letters] ?? .zero
  }
}
