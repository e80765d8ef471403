/// Letters as searching compares them: small, without accents.
///
/// The tables say so for Latin, Greek and Cyrillic. They follow Unicode: taken apart, marks dropped, lower case, with the
/// letters that have a stroke or no dot read as those without. Other scripts have no case worth folding.
struct LetterFold {
    /// What a character is to somebody who searches.
    enum Meaning: Equatable {
        /// It ends a word.
        case separator
        /// It belongs to the letter before it and changes nothing.
        case mark
        /// A letter or a digit.
        case letter(UInt32)
        /// Two letters written as one.
        case pair(UInt8, UInt8)
        /// A letter of a script that puts no spaces between words.
        case unspaced(UInt32)
    }

    private let low: [UInt32]
    private let high: [UInt32]

    private init() {
        low = LetterFold.lowTable.unicodeScalars.map(\.value)
        high = LetterFold.highTable.unicodeScalars.map(\.value)
    }

    /// The tables, read once.
    static let tables = LetterFold()

    /// What a character above ASCII is.
    func meaning(of scalar: UInt32) -> Meaning {
        let folded: UInt32
        switch scalar {
        case 0xc0..<0x530: folded = low[Int(scalar) - 0xc0]
        case 0x1e00..<0x2000: folded = high[Int(scalar) - 0x1e00]
        default: return LetterFold.other(scalar)
        }
        switch folded {
        case 0x7c: return .separator
        case 0x2e: return .mark
        case 0xdf: return .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0xe6: return .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0x153: return .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xfe: return .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
        case 0x133: return .pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
        default: return .letter(folded)
        }
    }

    private static func other(_ scalar: UInt32) -> Meaning {
        switch scalar {
        case 0xad, 0x200c, 0x200d, 0xfe00...0xfe0f: .mark
        case 0xaa, 0xb5, 0xba: .letter(scalar)
        case 0x80...0xbf: .separator
        case 0x589, 0x58a, 0x5be, 0x5c0, 0x5c3, 0x5f3, 0x5f4, 0x60c, 0x61b, 0x61f, 0x66a...0x66d, 0x6d4:
            .separator
        case 0x964, 0x965, 0x970, 0x10fb, 0x1361...0x1368, 0x166e, 0x1680: .separator
        case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff: .unspaced(scalar)
        case 0x2000...0x2bff, 0x2e00...0x2e7f: .separator
        case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x303d, 0x30a0, 0x30fb: .separator
        case 0x3005...0x3007, 0x3021...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff:
            .unspaced(scalar)
        case 0xe000...0xf8ff, 0xfe10...0xfe6f, 0xff00...0xff0f, 0xff1a...0xff20, 0xff3b...0xff40: .separator
        case 0xff5b...0xff65, 0xffe0...0xffff, 0x1f000...0x1faff: .separator
        case 0x20000...0x323af: .unspaced(scalar)
        default: .letter(scalar)
        }
    }

    /// U+00C0 to U+052F: the letter to read, `.` for a mark, `|` for what ends a word.
    private static let lowTable = """
        aaaaaaæceeeeiiiidnooooo|ouuuuyþßaaaaaaæceeeeiiiidnooooo|ouuuuyþy\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkklllllll\
        lllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ\
        ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææoo\
        aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ\
        ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏɐɑɒɓɔɕɖɗɘəɚɛɜɝɞɟɠɡɢɣɤɥɦɧɨɩɪɫɬɭɮɯɰɱɲɳɴɵɶɷɸɹɺɻɼɽɾɿ\
        ʀʁʂʃʄʅʆʇʈʉʊʋʌʍʎʏʐʑʒʓʔʕʖʗʘʙʚʛʜʝʞʟʠʡʢʣʤʥʦʧʨʩʪʫʬʭʮʯʰʱʲʳʴʵʶʷʸʹʺʻʼʽʾʿ\
        ˀˁ||||ˆˇˈˉˊˋˌˍˎˏːˑ||||||||||||||ˠˡˢˣˤ|||||||ˬ|ˮ|||||||||||||||||\
        ................................................................\
        ................................................ͱͱͳͳʹ|ͷͷ||ͺͻͼͽ|ϳ\
        ||||||α|εηι|ο|υωιαβγδεζηθικλμνξοπρ|στυφχψωιυαεηιυαβγδεζηθικλμνξο\
        πρσστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ|ϸϸϲϻϻϼͻͼͽ\
        ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмноп\
        рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ\
        ҁҁ|҃҄҅҆҇҈҉ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ\
        ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ\
        ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ
        """

    /// U+1E00 to U+1FFF.
    private static let highTable = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ\
        ααααααααααααααααεεεεεε||εεεεεε||ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι\
        οοοοοο||οοοοοο||υυυυυυυυ|υ|υ|υ|υωωωωωωωωωωωωωωωωααεεηηιιοουυωω||\
        ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα|ααααααα|ι|\
        ||ηηη|ηηεεηηη|||ιιιι||ιιιιιι||||υυυυρρυυυυυυρ|||||ωωω|ωωοοωωω|||
        """
}
