/** English words of everyday life, written by us. A word stands for its place, for good: nothing here may change (docs/adr/0013). */
export const en: readonly string[] = `
  abacus absent acacia accept account acorn acrobat action active actor actual address admire affair afford agate agency
  agree air airmail airplane airport album alder algebra allow almanac almond alone alpaca alphabet alto always amazing
  ambition among amount anchor ancient angle answer ant antelope antenna anvil anyone appear applause apple approach
  apricot apron aquarium arcade archive archway arena aria armchair aroma arrange arrow article artist artwork ash aspen
  assist assume athlete atlas attempt attend attic attitude audience author autumn avenue average aviary avocado avoid
  awake award axiom axis axle backpack backyard badger bagel baker balance balcony ballad balloon bamboo banana banjo
  bank banquet barber barge barley barrel basalt baseball basement basin basket bassoon battery bay bazaar beacon beak
  become bedroom bee beeswax beetle beetroot believe bell bellhop belong beloved bench beneath benefit beret between
  beyond bicycle billiard biology biplane birch biscuit bison blanket blazer blender blizzard bloom blossom blouse
  boatman bobcat bobsled bolt bonnet bonsai bonus bookcase bookend booklet bookmark botanist bottle bouquet bowling
  bowtie bracelet bran brave bread breathe breeze brick bright bring brioche bristle broccoli brochure bronze brooch
  brook brother brown brunch bucket buckle budget buffalo buffet buggy bugle builder bulb bun bundle bungalow bunting
  burger burrow bush business butter button bypass cabbage cabin cable cactus cadence cake calendar camel camera
  campfire canal canary candle candy canister canoe canteen canvas canyon capacity capsule captain caramel caravan
  caraway card cardigan careful cargo caribou carnival carousel carpet carriage carrot carry carton cashier cassette
  castle casual cat caution cavern cedar ceiling celery cellar cello centre century ceramic chair chalk champion change
  channel chapter charade charcoal charger chariot charm checkers checkout cheerful cheese cheetah chef chemist cherry
  chest chestnut chicken chili chilly chimney chipmunk chisel choose chorus chowder chrome cicada cinder cinema cinnamon
  circle circus citrus city civil clamp clarinet classic clay clean cliff cloak closet clothes cloud clover club coastal
  coaster cobalt cobbler cockpit cocoa coconut cod coffee coin colander collect college colour column combine comeback
  comfort comic comma comment common compact compass complete composer computer concert condor cone connect consider
  consist consult contact content continue contour contrast cookie coop copper coral cork corner corridor cosmos costume
  cosy cottage cotton couch count courage course cousin coyote crab cracker cradle crane crayon cream credit cricket
  crisp crochet croquet cross crouton cruise crumb crunchy crystal cube cuckoo cucumber culture cumin cup cupboard
  curator curious curly currant cursor curtain curve cushion custom cyan cyclist cylinder cymbal cypress daffodil daily
  damp dancer darts date daughter dawn daybreak daylight decade december decimal decorate deep define degree delicate
  delight delta den denim dense depend deposit depth describe designer desk dessert detail develop diagonal diagram
  dialogue diameter diamond diary differ digital dill dingo dinner director disco discount discover dish display
  distance distinct ditto diving dolphin domino donkey door doorbell doorstep doorway dormouse double dough doughnut
  dozen drama drawer drawing dresser drink drive driveway drizzle drought drummer dry duck duffel dumpling dune dust
  dustpan duty dwell dynamo eager eagle early earphone earring earth easel eastern easy ebony echo editor educate eel
  effect effort eggplant eggshell elegant element elephant elk ellipse ember emerald emerge emotion empty emu enable
  enamel encore energy engine enjoy enlarge enough ensemble ensure entrance entry envelope equal equation equator equip
  errand error essay essence estimate etching evening exact exam examine example exchange excited exclaim exercise
  exhibit exotic expert explain explorer express extent extra fabric facade fact falcon familiar family famous fancy
  fanfare farewell farmer fashion fasten faucet feather february feeling felt fence fennel fern ferret ferry festival
  fetch fiddler fiesta fifteen fifty fig figure file filter final finance finch firefly firm fisher fjord flame flamingo
  flannel flask flat flavour fleece flexible flint flock floor florist flounder flower fluffy flute fly focus foggy
  folder foliage folklore fondue football foothill footpath forest forever forget formal formula forward fossil fox
  foyer fraction freckle freezer freight fresh friday friend fringe frisbee fritter frog frost frozen fruit fudge fur
  furnace future fuzzy gadget gain galaxy gallery gallop game garage garden garland garlic garment garnet gauge gazebo
  gazelle gazette gecko gemstone genre gentle genuine geometry geranium gesture geyser giant giggle giraffe gizmo
  glacier glade glance glider glimpse global glory glossary glossy glow glue goat goblet gold goldfish gondola gong
  goose gorge gorilla gossip gown graceful gradual gram grammar grandma granite granola grape graphite grass grater
  gravel gravy green grid griddle grocer grotto grouse grove growth guava guest guide guitar gull gym gymnast habit
  hacksaw hail half hallway hamlet hammer hammock hamster handbag handbook handful hanger happy harbour harmony harness
  harpist harvest hawthorn hayloft haystack hazelnut headline headset headwind healthy heap heating heavy hedge hedgehog
  height helmet helpful herd heron herring hexagon hickory highland highway hiker hilarity hilltop hinge hippo history
  hive holiday hollow hologram home homespun homework honest honey honour hoof horizon horn horse hotel hour hover huge
  humble humour hundred hurry husband hut hybrid hydrogen ibis iceberg icebox icicle icing icy ideal igloo iguana
  immense impact impala improve include income indeed index indigo indoor infant inform inkwell inquiry insight inspire
  instance instead instruct integer interior internet inventor invest involve iron island islet isotope item ivory
  jacket jackpot jaguar jam jamboree january jazz jelly jersey jewel jigsaw jockey jogging joiner journal journey joyful
  joystick jubilee juggler juggling juice july jumper jumping junction jungle juniper kale kangaroo kayak keen keepsake
  kernel ketchup key keyboard kilobyte kilogram kilt kimono kind kingfish kiosk kitchen kite kitten kiwi knapsack kneel
  knitwear knob koala label lace lacrosse ladder ladle ladybird lagoon lamb landing landmark language lantern laptop
  larch lark lasagna laser lasso lately latitude lattice laugh laundry laurel lavender lavish lazy leaflet leafy learn
  lecture ledger legend lemming lemon lemonade lemur length lens lentil leopard lesson letter lettuce lever library
  lichen lid lifeboat lilac lime limit linden linguist lion listen litre little lively lizard llama loaf lobby lobster
  location locker lodge loft logbook logic logo lollipop lonely look lorry lotus lounge lowland lucky luggage lullaby
  lunar lunch luxury lychee lyric macaroni macaroon macaw machine mackerel magazine magician magma magnet magnolia
  magpie mahogany mailbox maintain mallet manager mandolin mane mango mansion manual maple maraca marathon marble margin
  marigold marimba marmot marsh marten marvel marzipan mascot mason mast matinee mattress maximum maybe meadow meaning
  measure mechanic medium meeting mellow melody melon memory mend merchant mercury meringue method metro midday middle
  midnight mighty milk milkman miller million mimosa mineral minibus minimum minnow mint minus minute miracle mirror
  mistake mixer mobile moccasin mocha modem modern modest modify molecule molten moment monday mongoose monitor monument
  moon mop morning mortar mosaic moss moth motif motor motorway mountain mouse move mud muffin mulberry mule multiple
  museum mushroom musician muskrat muslin mustard mystery napkin narrate narwhal nature nearby necklace necktie nectar
  needle neither neon nephew nettle network newt nickel niece night nineteen noble noisy nomad nonsense noodle northern
  notebook notice nougat nova novel november nozzle nugget number nursery nutmeg nutshell nylon oasis oatcake oatmeal
  oats obey object oblong oboe observe obvious occasion ocean octagon octave october octopus odd offer office olympic
  omelette onion onlooker onyx opal opener opera opossum opposite optical optician option orange orbit orchard orchid
  oregano organ origami original ornament ostrich otter ottoman ounce outcome outfit outlet outside oven overall
  overcoat overtake overture owl owner oxygen oyster pack package page paint palace palette palm pamphlet pancake panda
  panel panorama pansy panther papaya paper paprika parallel parasol parent parfait parka parking parlour parquet
  parsley part partial partner passage pasta pastel pastry pasture path patient patio pattern pause pavement pavlova paw
  payment peaceful peach peacock peanut pear pebble pecan pedestal peeler peg pelican pencil pendant penguin pepper
  percent perfect pergola petal petunia phase pheasant phone photo pianist piano piccolo picnic picture pier pigeon
  piglet pigtail pike pillar pilot pinecone pinwheel pioneer pitcher pixel pizza plain planet plank plaster plastic
  plateau platform platinum playful playmate plaza pleasure plenty pliers plough plug plumber plumbing plume plunge
  plywood podium poem poetry polish polite polka pollen polygon pompom poncho pony pool popcorn poplar porch porridge
  portable porter portion portrait possible postbox postcard postman pot potato potluck pound practise prairie praise
  precious precise predict preface prelude prepare present presume pretend pretty pretzel pride primary primrose printer
  prior prism process proclaim producer profile program progress prolong promise promote proof proper prose protein
  publish pudding puddle pulley puma pumice pumpkin puppet puppy purple purse puzzle pyramid python quail quality
  quantity quarry quartz quench question quiche quick quilt quince quiz quote rabbit raccoon radar radiator radio radish
  radius raft railing railway rainbow raincoat raindrop rainfall raisin rapid rattle ravine reader ready recall receipt
  receiver recent recipe recital recorder recover red redesign redwood reef referee refill reflex refrain refresh region
  rehearse reindeer relay reliable remain remind renew repair repeat reporter request rescue research reserve resort
  respect respond restore result retire return reveal reverse review revise rhino rhombus rhubarb rhyme rhythm ribbon
  rice ridge ripple risk risotto river roadmap roam robot rock roller rooster rope rotunda roughly routine rowan rowing
  royal rubber rucksack rudder rug rugby ruler runner runway rural rustic rye saddle safety saffron saga sailboat sailor
  salad salmon salsa salt samba sampler sand sandbank sandbox sandwich sapling sapphire sardine satchel satin saturday
  sauce saucepan sausage savanna sawdust scale scarf scatter scenario scene scholar school schooner science scissors
  scooter scrap screen screw scribble script scroll sculptor seafood seal search seaside season second section sector
  seed seedling seldom select semester sequin serenade serene series server service sesame setting seven several shade
  shadow shallot shampoo shamrock shawl sheep shell shelter shepherd sherbet shiny ship shirt shoelace shore shovel
  shrimp shrub shuffle shutter shuttle sidewalk sieve signal silent silicon silver similar sincere singer singing sink
  sister size skater skating sketch skiing skilful skillet sky skylight slalom slate sledge sleepy sleeve sleigh
  slightly slipper slogan slope slot small smith smooth snack snail snapshot sneeze snippet snooze snorkel snout snow
  snowdrop snowfall snowman snug soccer socket soda software soil solid solo solstice solution somebody somehow sonata
  soothe soprano sorrel soup southern souvenir soybean spacious spanner spark sparrow spatula speaker special speck
  spectrum speech speedway spelling spend sphere spice spinach spindle spiral spirit splash sponge sponsor spoon sport
  spread spring sprinkle sprout spruce square squeeze squid squirrel stable stadium stage stapler star starfish starling
  station status steadily steady steamer steel steering stencil steppe stereo stew sticky stirrup stone stool stork
  straight strainer strait strategy straw stream street strength stripy strong strudel student studio study subject
  subtitle suburb subway success suede suffix sugar suggest suit suitable suitcase sulphur summary summer summit sunday
  sunhat sunlight sunny sunrise sunroof sunset sunshine supper support suppose surf surface surprise sustain swamp swan
  sweater swift swimmer swimming swimsuit swirl switch sycamore syllable symbol symmetry symphony synopsis syrup system
  tabby tablet tadpole tag tandem tangy tanker tape target tartan tassel tasteful taxi teacher teacup team teamwork
  teapot teaspoon teenager tempo tenant tendency tender tennis tent tepid terminal terrace textbook thank theatre theme
  theorem thermal thermos thesis thicket thimble thing thirty thistle thorough thought thousand thread throne throw
  thrush thunder thursday tiara tickle tidbit tide tin tinsel titanium toast toboggan today toddler together tomato
  tomorrow tongs tonne toolbox topaz topic topsoil tortilla total toucan touring tourist towel toy trace tractor trader
  traffic trail tramway tranquil transit trawler tray treasure treat tree trellis trend triangle tribute tricycle trifle
  trinket trip tripod trolley trombone trophy tropics trouser trout truffle trumpet trunk truth tub tuesday tuft tugboat
  tulip tumbler tuna tundra tunic tunnel turban turbine turkey turmeric turnip turnpike turtle tutor tutorial tuxedo
  tweed tweezers twelve twenty twig twilight twine twist tyre ukulele ultimate umbrella uncle unfold unicorn unified
  unique unit unlock unpack unusual uphill upland upside upstairs uptown usage useful usher utensil vacation vacuum
  vaguely valid valley valve van vanilla variety various varnish vase veggie vehicle velcro velvet vendor veranda
  version vertex vertical vessel vest viaduct vibrant vicinity video villa vine vinegar vinyl violin visible vision
  visitor visual vivid vocal voice voltage volume voyage waffle wagon wall walnut walrus waltz warbler wardrobe warm
  warmth washer watch water waterway wayside weaken wealth weaver website weekend weekly welcome welder westward wet
  whale wharf wheat wheel whenever whim whisk whisper white wicker widen widget width wigwam willow windmill window
  windy wing winter wintry wire wisdom wishbone within witty wombat wooden woodland woodwind word wordplay workbook
  worker workshop worthy wrap wreath wrench writer writing yacht yak yarn yeast yodel yoga yogurt yolk yonder young
  zebra zenith zeppelin zero zigzag zinc zipper zoo zucchini
`
  .trim()
  .split(/\s+/)
