// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/generatewords.h"

#include "models/values/foldedtext.h"

namespace {

struct Source {
    const char *language;
    const char *words;
    const char *given;
    const char *family;
    const char *publisher;
};

constexpr Source sources[] = {
    {"en",
     "river house winter light stone garden memory class city letter shadow sea night silver road glass member "
     "daughter bridge summer king clock island voice history paper forest machine window secret",
     "Alice Daniel Grace Henry Ivy Jack Lucy Oliver Ruth Thomas",
     "Ashworth Barlow Carter Dunmore Ellis Foster Greene "
     "Hartley Irving Kingsley Larkin Morton",
     "Press"},
    {"de",
     "Fluss Haus Winter Licht Stein Garten Schatten Straße Stadt Brief Meer Nacht Silber Weg Glas Tochter Brücke "
     "Sommer König Uhr Insel Stimme Geschichte Papier Wald Mühle Fenster Geheimnis",
     "Anna Bernd Clara Dieter Emma Felix Greta Jürgen Käthe Moritz",
     "Bäcker Schäfer Vogel Winkler Zöllner Krämer "
     "Lindner Fuchs Hübner Jäger",
     "Verlag"},
    {"fr",
     "rivière maison hiver lumière pierre jardin mémoire cité lettre ombre mer nuit argent route verre fille pont "
     "été roi horloge île voix histoire papier forêt fenêtre",
     "Amélie Benoît Chloé Denis Élise François Hélène Luc",
     "Arnaud Blanchet Chevalier Dufour Fontaine Girard Lefèvre "
     "Moreau Noël",
     "Éditions"},
    {"es",
     "río casa invierno luz piedra jardín memoria ciudad carta sombra mar noche plata camino cristal hija puente "
     "verano rey reloj isla voz historia papel bosque ventana",
     "Álvaro Beatriz Carlos Elena Íñigo José Lucía Sofía",
     "Álvarez Castaño Domínguez Fernández Gómez Ibáñez Muñoz "
     "Núñez Peña",
     "Editorial"},
    {"pl",
     "rzeka dom zima światło kamień ogród pamięć miasto list cień morze noc srebro droga szkło córka most lato "
     "król zegar wyspa głos historia papier las okno",
     "Agnieszka Bogdan Łucja Michał Żaneta Stanisław Wojciech",
     "Kowalski Wiśniewska Dąbrowski Łukasik Żurek Nowak "
     "Sikora",
     "Wydawnictwo"},
    {"cs",
     "řeka dům zima světlo kámen zahrada paměť město dopis stín moře noc stříbro cesta sklo dcera most léto král "
     "hodiny ostrov hlas dějiny papír les ložnice",
     "Božena Dušan Jiří Květa Lukáš Šárka Tomáš Věra", "Dvořák Černý Novotný Procházka Růžička Šimek",
     "Nakladatelství"},
    {"ru",
     "река дом зима свет камень сад память город письмо тень море ночь серебро дорога стекло дочь мост лето "
     "король часы остров голос история бумага лес указатель ёлка",
     "Анна Борис Вера Дмитрий Елена Иван Ольга Фёдор", "Иванов Смирнова Кузнецов Попова Соколов Лебедева Новиков",
     "Издательство"},
    {"el",
     "ποτάμι σπίτι χειμώνας φως πέτρα κήπος μνήμη πόλη γράμμα σκιά θάλασσα νύχτα ασήμι δρόμος γυαλί κόρη γέφυρα "
     "καλοκαίρι ρολόι νησί φωνή ιστορία χαρτί δάσος",
     "Αλέξανδρος Δήμητρα Ελένη Γιώργος Μαρία Νίκος", "Παπαδόπουλος Νικολάου Γεωργίου Αντωνίου Δημητρίου", "Εκδόσεις"},
    {"tr",
     "ırmak ev kış ışık taş bahçe bellek şehir mektup gölge deniz gece gümüş yol cam kız köprü yaz kral saat ada "
     "ses tarih kâğıt orman pencere",
     "Ayşe Çağlar Emre Gül İbrahim Özlem Şule", "Yılmaz Öztürk Şahin Çelik Güneş Işık", "Yayınları"},
    {"ar",
     "نهر بيت شتاء ضوء حجر حديقة ذاكرة مدينة رسالة ظل بحر ليل فضة طريق زجاج ابنة جسر صيف ملك ساعة جزيرة صوت تاريخ",
     "أحمد فاطمة خالد ليلى مريم يوسف", "الخطيب حداد منصور ناصر السيد", "دار"},
    {"he", "נהר בית חורף אור אבן גן זיכרון עיר מכתב צל ים לילה כסף דרך זכוכית בת גשר קיץ מלך שעון אי קול",
     "אברהם דוד חנה יעל משה רחל", "כהן לוי מזרחי פרץ אזולאי", "הוצאת"},
    {"ja", "川 家 冬 光 石 庭 記憶 町 手紙 影 海 夜 銀 道 硝子 娘 橋 夏 王 時計 島 声 歴史 紙 森",
     "花子 健太 美咲 直樹 由美", "佐藤 鈴木 高橋 田中 伊藤", "書房"},
    {"zh", "河流 房子 冬天 光明 石头 花园 记忆 城市 信件 影子 大海 夜晚 白银 道路 玻璃 女儿 桥梁 夏天 国王 钟表 岛屿",
     "伟 芳 娜 敏 静", "王 李 张 刘 陈", "出版社"},
    {"hi", "नदी घर सर्दी प्रकाश पत्थर बगीचा स्मृति शहर पत्र छाया समुद्र रात चाँदी सड़क काँच बेटी पुल गर्मी राजा घड़ी",
     "अमित दीपा करण मीरा रवि", "शर्मा वर्मा गुप्ता सिंह पटेल", "प्रकाशन"},
};

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QList<WordSet> makeSets()
{
    QList<WordSet> sets;
    for (const Source &source : sources) {
        WordSet set;
        set.language = QString::fromLatin1(source.language);
        set.words = split(source.words);
        for (const QString &word : std::as_const(set.words)) {
            set.foldedWords << folded(word);
        }
        set.givenNames = split(source.given);
        set.familyNames = split(source.family);
        set.publisherKind = QString::fromUtf8(source.publisher);
        sets << set;
    }
    return sets;
}

} // namespace

const QList<WordSet> &wordSets()
{
    static const QList<WordSet> sets = makeSets();
    return sets;
}
