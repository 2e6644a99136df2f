/** Given names in the spellings of English texts on Belarus and its neighbours, and common ones of elsewhere. Written by hand. */
export const GIVEN = `
Abdel Abdul Abdulhadi Abdullah Abebe Ahmad Ahmed Alaa Ali Amal Amina Amir Ana Anand Arnon Asma Aung Aysel Ayşe Bashar Bilal Bobi Bui Carmen Chen Claude Cristiana Dang Diego Dolma Dora Duong Ebrahim Eduardo Ekrem Emin Enrique Eskinder Esperanza Fariba Farid Fatemeh Fatima Fernando François Félix Gao Gautam Girma Guo Gustavo Hasan Hassan Hatice Hoang Hopewell Hossein Huang Hugo Husayn Hussein Huynh Ibrahim Ihsane Ilham Ismail Jafar Jaime Jamal Javier Jhonny Jorge José Kamal Karim Khaled Khalid Khalida Kizza Kyaw Layla Leila Leopoldo Lesther Liu Loujain Luis Mahmoud Mahmud Marie Marvin Maryam Maykel Mehdi Mehmet Mireya Mohamed Mohammad Mohammed Muhammad Mulugeta Mustafa Nabeel Nael Narges Nasrin Nazanin Nelson Nguyen Omar Oscar Osman Panupong Parit Pham Phan Priya Rafael Rahul Ramon Ramón Rashid Reinaldo Reyhaneh Reza Ricardo Roberto Rocio Rocío Rolando Rosa Salman Sanaa Selahattin Sepideh Sergio Silvio Somyot Sudha Tariq Tendai Tenzin Tesfaye Thein Thulani Tomás Toomaj Tran Trinh Truong Tsering Umar Violeta Wang Winnie Ximena Xu Yasmani Yoani Youssef Yubelka Yusuf Zainab Zaw Zeynep Zhang Zhao Zhou Ángel Óscar Şebnem
Vladyslav Oleksandra Yevhenii Yevheniia Kateryna Nadiia Youras Tetiana
Paviał Dźmitry Dzmitryj Jaŭhien Yaugen Natalla Taćciana Uładzimir Vyacheslau Viačasłaŭ Anžalika Mykalai Euheny Artsyom Sviatłana Viktoryia Valancin Juljana Ściapan Rusłan Stsiapan
Aleh Oleg Ales Alexander Aleksander Alexandr Aliaksandr Alaksandar Aleksandr Alex Sasha Alena Elena Alyona Olena Helena Aleksandra Alexandra Aliaksandra
Alesia Alesya Olesya Alla Anastasia Anastasiya Nasta Andrei Andrey Andrej Andrew Andrzej Andriy Anna Hanna Ganna Ann Anne Anton Antanina Antonina Antonio Arciom Artsiom Artyom Artem Arthur Artur
Barys Boris Borys Bahdan Bogdan Christian Christopher Chris Daniel Danil Danila Daniil Daria Darya Daryna David Dmitry Dmitri Dzmitry Dmytro Dzianis Denis Donald Eduard Edward Elisabeth Elizabeth Yelizaveta
Emma Eugene Evgeny Yevgeny Jauhien Yauhen Yauheni Eva Ewa Fiodar Fyodor Fedor Filip Philip Francis Galina Halina Gennady Hienadz Henadz George Georgy Heorhi Hleb Gleb Gregory Grigory Ryhor Ihar Igor Illia Ilya Ina Inna Ira Iryna Irina Ivan John Johann James Jane Jan Janusz Jerzy Joe Joseph Juri Julia Yulia Yuliya Julija
Karolina Carolina Kate Katerina Katsiaryna Ekaterina Kaciaryna Kanstantsin Konstantin Kastus Keith Kiryl Kirill Kristina Krystsina Ksenia Kseniya Larysa Larisa Lavon Leanid Leonid Liudmila Ludmila Lyudmila Liliya Liubou Lubov Luka Luke Maksim Maxim Maksym Marharyta Margarita Maria Mariya Maryia Marya Maryna Marina Mark Marko Martin Mary Matvey Matsvei Michael Mikhail Mikita Nikita Mikalai Mikola Mykola Nikolai Nikolay Nicholas Mikhas Miklos Mihail Mihas Michal
Nadzeya Nadezhda Natalia Natallia Natalya Nataliya Nastassia Nasta Nina Nonna Olga Volha Olha Pavel Paval Pavlo Paul Peter Piotr Pyotr Petr Piatro Palina Polina Raman Roman Robert Ruslan Sergei Sergey Siarhei Siarhiej Serhiy Sofia Sofya Stanislau Stanislav Stefan Stepan Sciapan Sviatlana Svetlana Svitlana Sviatoslav Taisia Tamara Tatiana Tatsiana Tatyana Thomas Tom Tsimafei Timofey Uladzimir Vladimir Volodymyr Ulad Uladzislau Vladislav Vlad Vadzim Vadim Vadym Valery Valeriy Valer Valyer Valeria Valeryia Valentin Valiantsin Valiantsina Valentina Vasil Vasily Vasyl Viachaslau Vyacheslav Viktar Viktor Victor Viktoria Viktoriya Victoria Viola Vital Vitali Vitaly Vitaliy Volodymyr Yahor Egor Yegor Yan Yana Yanina Yaraslau Yaroslav Yauhenia Evgenia Yevgenia Yury Yuri Yuriy Yuras Zinaida Zmicier Zmitser Zoya Vera Veranika Veronika Veronica Darja Ksienija Mikołaj Marta Maryja Alhierd Algirdas Gitanas Ingrida Kestutis Radoslaw Radosław Antony Marco Volker Ursula Kaja Mindaugas Emmanuel Friedrich Angela Annalena Jake Rick Mike Steve Stephen William Richard Charles Henry Jack Sarah Laura Susan Linda Barbara Karen Lisa Nancy Helen Rachel Simon Adam Ben Sam Jonathan Matthew Anthony Kevin Brian Tim Jeff Eric Ryan Jason Scott Patrick Dennis Frank Raymond Dzyanis Zianon Ignat Ihnat Rafal Tomasz Krzysztof Pawel Paweł Piotr Marek Wojciech Grzegorz Jacek Lech Karol Jolanta Agnieszka Katarzyna Małgorzata Magdalena Joanna Dorota Yelena Vyachaslau Viachorka Franak Dziyana Diana Dina Elvira Ema Esfir Kira Lidia Lidziya Lada Maja Maya Mia Nelly Nika Rita Ryta Rima Rimma Sniazhana Snezhana Uliana Ulyana Vasilisa Zhanna Žana Emil Erik Gerard Gustav Hans Karl Klaus Lukasz Oskar Otto Rudolf Tadeusz Yauhen Nikolas Mikalaj Akihiro Masatoshi Tomoko Marfa Mikhal Anastassia Anastasija Anastasiia Nastya Tania Tanya Katya Masha Dasha Polya Vova Kolya Petya Stsypan Stsiapan Stsyapan Stepan Andzej Andzhey Andzi Andrzey Henrykh Henrikh Henryk Heinrich Henri Gulnoza Adelina Adela Sergej Syarhei Siarhej Syarhey Siargei Viachaslav Vyachaslau Alyaksandr Alyaksandar Alaksandr Aljaksandr Aleksey Alexey Alexei Aliaksei Alaksiej Aleh Nikolaj Mikalay Mykhailo Yulija Julija Natallja Natalja Tacciana Taciana Tatjana Volodimir Wladimir Uladzimer Evgeniy Yevhen Yevheniy Dzyanis Maksym Maryja Maryya Iosif Yosif Joseph Josef Jazep Yazep Claudio Karinna Ignazio Pietro Paolo Giovanni Luigi Benedict Karoline Caroline Christine Christina Kęstutis Kestas Kaja Emīls Ivars Edgars Juris Janis Jānis Arturs Vytautas Jonas Tomas Antanas Dainius Laurynas Simonas Valdas Rasa Jurgita Dovilė Elena Ilona Ksenija Kristine Liana Lilia Lizaveta Elizaveta Marianna Maryana Miraslau Miroslav Mstislav Nastassja Palesia Paulina Prakop Radzim Rastislau Rostislav Ruslana Saveli Savely Siamion Semyon Simon Siargej Stas Sviataslau Tsimur Timur Tsikhan Tikhon Tsina Uladzislava Valentyna Vanda Wanda Varvara Vasilina Vaclau Viachka Vincent Vincuk Vita Vitold Witold Yafim Yelisey Elisey Yaugeni Yefim Yerafei Yuliana Yulian Yustyna Zakhar Zahar Zhana Jeanna Zoia Nils Lars Sven Marcus Markus Jean Pierre Michel Jacques Francois Manuel Jose Carlos Juan Pedro Miguel Ben Noah Lucas Ryan Rico Patrick Gerhard Bernd Jens Uwe Roderich Johannes Nicolas Antoine Annika Olaf Charlotte Alice Keir Boris Theresa Rishi Yvette Denys Andrii Dmytro Oleksandr Oleksii Oleksiy Serhii Yurii Ihor Bohdan Taras Kyrylo Petro Vasyl Vitalii Anatolii Anatoly Anatoli Anatol Arkady Arkadi Gennadi Hennadi Hienadz Hryhory Hryhoriy Kazimir Kazimierz Jaroslav Marc Evan Alsu Pablo Raffaella Christian Arseni Arseniy Arsen Alina Alisa Angelika Andżelika Anzhalika Anzhelika Anhelina Angelina Asya Bahdana Feliks Felix Inesa Kamila Klim Leu Lev Marat Milana Milena Nikodim Rinat Rodion Sofiya Sofiia Sonya Svyatlana Svyatoslau Tatsyana Katsyaryna Alyaksandra Alyaksey Alaksey Valyantsin Uladzislaw Vyachaslaw Stanislaw Yaraslaw Siarhiej Dmitriy Dmitrii Sergii Sergiy Evgenii Evgeniya Yuliia Mariia Viktoriia Nataliia Hlib Usevalad Vsevolod Zlata Karalina Liavon Ludvika Matylda Evhen Yawhen Yawheniya Dzmitryi Aliena Ilja Jan Jana Jury Juryj Viačasłaŭ Aleś Andrej Michaś Mikoła Siarhiej Alaksandra Hienadź Hleb Ihnat Pavieł Viktoryja Nadzieja Yaroslava Ludmila Lyubov Lubou Nadezda Nadzieja Nikola Oksana Aksana Raisa Roza Saltanat Stella Sviataslava Valer Valeryja Zhan`

/** Short and full forms, one given name a line. */
export const FAMILIES = `
Ulad Uladzimir Uladzislau Vlad Vladimir Vladislav
Sasha Aliaksandr Alexander Aleksandr Aliaksandra Alexandra Alex Ales
Nasta Anastasia Nastassia Anastasiya
Kate Katsiaryna Ekaterina Katerina
Zmitser Dzmitry Dmitry
Mikhas Mikhail
Kastus Kanstantsin Konstantin
Siarhei Sergei Sergey
Ihar Igor
Volha Olga Olha
Sviatlana Svetlana
Mikalai Mikola Nikolai Nikolay
Andrei Andrey Andrzej
Maria Maryia Mariya
Natalia Natallia Natalya
Viktar Viktor Victor
Yauhen Evgeny Yevgeny
Yury Yuri Yuras`

/** People known by their surname alone. */
export const KNOWN =
  'Lukashenko Lukashenka Łukašenka Lukašenka Sapieha Sapega Pratasevich Putin Trump Biden Zelensky Zelenskyy Tsikhanouskaya Tikhanovskaya Tsikhanouski Tikhanovsky Macron Merz Scholz Nauseda Nausėda Duda Tusk Sikorski Rubio Kellogg Coale Blinken Navalny Bialiatski Statkevich Kolesnikova Kalesnikava Babariko Babaryka Protasevich Poczobut Latushko Vance Makei Ryzhenkov Peskov Merkel Obama Lavrov Guterres Zakharova Karankevich'

/** Endings of surnames of the region in Latin letters. */
export const SUFFIXES = [
  'ov',
  'ova',
  'ev',
  'eva',
  'ou',
  'au',
  'ava',
  'sky',
  'ski',
  'skaya',
  'skaja',
  'cki',
  'ckaja',
  'ovič',
  'evič',
  'ievič',
  'čuk',
  'čyk',
  'oŭ',
  'aŭ',
  'eŭ',
  'naya',
  'kaya',
  'skaia',
  'ska',
  'skiy',
  'skyi',
  'ouski',
  'euski',
  'enko',
  'enka',
  'anka',
  'vich',
  'vych',
  'vitch',
  'witz',
  'kou',
  'akou',
  'chanka',
  'chenko',
  'vič',
  'wicz',
  'chuk',
  'chyk',
  'chik',
  'uk',
  'yuk',
  'iuk',
  'ik',
  'yk',
  'evich',
  'ovich',
  'tskaya',
  'tski',
  'ets',
  'iec',
  'yonak',
  'onak',
  'enia',
  'ina',
  'yna',
  'in',
  'yn',
  'ko',
  'ka',
  'elia',
  'adze',
  'shvili',
  'yan',
  'as',
  'is',
  'aite',
  'ienė',
  'uta',
  'out',
  'but',
  'hin',
  'kin',
  'aka',
  'eika',
  'ula',
  'ura',
  'un',
  'ar',
] as const

/** Endings that many other words have, too. */
export const WEAK = [
  'ik',
  'yk',
  'uk',
  'ets',
  'iec',
  'in',
  'yn',
  'ina',
  'yna',
  'ko',
  'ka',
  'as',
  'is',
  'yan',
  'out',
  'but',
  'aka',
  'ula',
  'ura',
  'un',
  'ar',
  'hin',
  'uta',
  'enia',
] as const
