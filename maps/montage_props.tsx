<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="montage_props" tilewidth="528" tileheight="198" tilecount="334" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="528" height="186" source="../assets/tiles/props/montage_supper_wall.png" />
 </tile>
 <tile id="1">
  <image width="528" height="120" source="../assets/tiles/props/montage_supper_carpet.png" />
 </tile>
 <tile id="2">
  <image width="100" height="61" source="../assets/tiles/props/montage_supper_piano.png" />
 </tile>
 <tile id="3">
  <image width="15" height="11" source="../assets/tiles/props/montage_supper_stool.png" />
 </tile>
 <tile id="4">
  <image width="42" height="32" source="../assets/tiles/props/montage_supper_table.png" />
 </tile>
 <tile id="5">
  <image width="72" height="44" source="../assets/tiles/props/montage_supper_pair.png" />
 </tile>
 <tile id="6">
  <image width="18" height="39" source="../assets/tiles/props/montage_supper_host.0.png" />
  <animation>
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
  </animation>
 </tile>
 <tile id="7">
  <image width="18" height="39" source="../assets/tiles/props/montage_supper_host.1.png" />
 </tile>
 <tile id="8">
  <image width="18" height="39" source="../assets/tiles/props/montage_supper_host.2.png" />
 </tile>
 <tile id="9">
  <image width="18" height="39" source="../assets/tiles/props/montage_supper_host.3.png" />
 </tile>
 <tile id="10">
  <image width="17" height="40" source="../assets/tiles/props/montage_supper_waiter.0.png" />
  <animation>
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
  </animation>
 </tile>
 <tile id="11">
  <image width="17" height="40" source="../assets/tiles/props/montage_supper_waiter.1.png" />
 </tile>
 <tile id="12">
  <image width="20" height="12" source="../assets/tiles/props/montage_supper_flames.0.png" />
  <animation>
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
  </animation>
 </tile>
 <tile id="13">
  <image width="20" height="12" source="../assets/tiles/props/montage_supper_flames.1.png" />
 </tile>
 <tile id="14">
  <image width="20" height="12" source="../assets/tiles/props/montage_supper_flames.2.png" />
 </tile>
 <tile id="15">
  <image width="11" height="4" source="../assets/tiles/props/montage_supper_bulb.png" />
 </tile>
 <tile id="16">
  <image width="528" height="186" source="../assets/tiles/props/montage_lamps_wall.png" />
 </tile>
 <tile id="17">
  <image width="528" height="120" source="../assets/tiles/props/montage_lamps_carpet.png" />
 </tile>
 <tile id="18">
  <image width="40" height="96" source="../assets/tiles/props/montage_lamps_lamp.png" />
 </tile>
 <tile id="19">
  <image width="14" height="18" source="../assets/tiles/props/montage_lamps_hydrant.png" />
 </tile>
 <tile id="20">
  <image width="11" height="40" source="../assets/tiles/props/montage_lamps_passer.0.png" />
  <animation>
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
  </animation>
 </tile>
 <tile id="21">
  <image width="11" height="40" source="../assets/tiles/props/montage_lamps_passer.1.png" />
 </tile>
 <tile id="22">
  <image width="11" height="40" source="../assets/tiles/props/montage_lamps_passer.2.png" />
 </tile>
 <tile id="23">
  <image width="20" height="40" source="../assets/tiles/props/montage_lamps_pair.0.png" />
  <animation>
   <frame tileid="23" duration="160" />
   <frame tileid="24" duration="160" />
   <frame tileid="25" duration="160" />
  </animation>
 </tile>
 <tile id="24">
  <image width="20" height="40" source="../assets/tiles/props/montage_lamps_pair.1.png" />
 </tile>
 <tile id="25">
  <image width="20" height="40" source="../assets/tiles/props/montage_lamps_pair.2.png" />
 </tile>
 <tile id="26">
  <image width="74" height="17" source="../assets/tiles/props/montage_lamps_sign.png" />
 </tile>
 <tile id="27">
  <image width="24" height="12" source="../assets/tiles/props/montage_lamps_disc.png" />
 </tile>
 <tile id="28">
  <image width="528" height="186" source="../assets/tiles/props/montage_theatre_wall.png" />
 </tile>
 <tile id="29">
  <image width="528" height="120" source="../assets/tiles/props/montage_theatre_carpet.png" />
 </tile>
 <tile id="30">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan0.0.png" />
  <animation>
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
   <frame tileid="32" duration="160" />
  </animation>
 </tile>
 <tile id="31">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan0.1.png" />
 </tile>
 <tile id="32">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan0.2.png" />
 </tile>
 <tile id="33">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan1.0.png" />
  <animation>
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
   <frame tileid="35" duration="160" />
  </animation>
 </tile>
 <tile id="34">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan1.1.png" />
 </tile>
 <tile id="35">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan1.2.png" />
 </tile>
 <tile id="36">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan2.0.png" />
  <animation>
   <frame tileid="36" duration="160" />
   <frame tileid="37" duration="160" />
   <frame tileid="38" duration="160" />
  </animation>
 </tile>
 <tile id="37">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan2.1.png" />
 </tile>
 <tile id="38">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan2.2.png" />
 </tile>
 <tile id="39">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan3.0.png" />
  <animation>
   <frame tileid="39" duration="160" />
   <frame tileid="40" duration="160" />
   <frame tileid="41" duration="160" />
  </animation>
 </tile>
 <tile id="40">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan3.1.png" />
 </tile>
 <tile id="41">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan3.2.png" />
 </tile>
 <tile id="42">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan4.0.png" />
  <animation>
   <frame tileid="42" duration="160" />
   <frame tileid="43" duration="160" />
   <frame tileid="44" duration="160" />
  </animation>
 </tile>
 <tile id="43">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan4.1.png" />
 </tile>
 <tile id="44">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan4.2.png" />
 </tile>
 <tile id="45">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan5.0.png" />
  <animation>
   <frame tileid="45" duration="160" />
   <frame tileid="46" duration="160" />
   <frame tileid="47" duration="160" />
  </animation>
 </tile>
 <tile id="46">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan5.1.png" />
 </tile>
 <tile id="47">
  <image width="40" height="60" source="../assets/tiles/props/montage_theatre_fan5.2.png" />
 </tile>
 <tile id="48">
  <image width="16" height="26" source="../assets/tiles/props/montage_theatre_chair.png" />
 </tile>
 <tile id="49">
  <image width="456" height="26" source="../assets/tiles/props/montage_theatre_seats.png" />
 </tile>
 <tile id="50">
  <image width="80" height="56" source="../assets/tiles/props/montage_theatre_box_left.0.png" />
  <animation>
   <frame tileid="50" duration="160" />
   <frame tileid="51" duration="160" />
  </animation>
 </tile>
 <tile id="51">
  <image width="80" height="56" source="../assets/tiles/props/montage_theatre_box_left.1.png" />
 </tile>
 <tile id="52">
  <image width="80" height="56" source="../assets/tiles/props/montage_theatre_box_right.0.png" />
  <animation>
   <frame tileid="52" duration="160" />
   <frame tileid="53" duration="160" />
  </animation>
 </tile>
 <tile id="53">
  <image width="80" height="56" source="../assets/tiles/props/montage_theatre_box_right.1.png" />
 </tile>
 <tile id="54">
  <image width="528" height="186" source="../assets/tiles/props/montage_table_wall.png" />
 </tile>
 <tile id="55">
  <image width="528" height="120" source="../assets/tiles/props/montage_table_carpet.png" />
 </tile>
 <tile id="56">
  <image width="212" height="104" source="../assets/tiles/props/montage_table_desk.png" />
 </tile>
 <tile id="57">
  <image width="30" height="40" source="../assets/tiles/props/montage_table_chair.png" />
 </tile>
 <tile id="58">
  <image width="28" height="56" source="../assets/tiles/props/montage_table_plant.png" />
 </tile>
 <tile id="59">
  <image width="15" height="39" source="../assets/tiles/props/montage_table_man0.0.png" />
  <animation>
   <frame tileid="59" duration="160" />
   <frame tileid="60" duration="160" />
   <frame tileid="61" duration="160" />
  </animation>
 </tile>
 <tile id="60">
  <image width="15" height="39" source="../assets/tiles/props/montage_table_man0.1.png" />
 </tile>
 <tile id="61">
  <image width="15" height="39" source="../assets/tiles/props/montage_table_man0.2.png" />
 </tile>
 <tile id="62">
  <image width="15" height="40" source="../assets/tiles/props/montage_table_man1.0.png" />
  <animation>
   <frame tileid="62" duration="160" />
   <frame tileid="63" duration="160" />
  </animation>
 </tile>
 <tile id="63">
  <image width="15" height="40" source="../assets/tiles/props/montage_table_man1.1.png" />
 </tile>
 <tile id="64">
  <image width="15" height="40" source="../assets/tiles/props/montage_table_man2.0.png" />
  <animation>
   <frame tileid="64" duration="160" />
   <frame tileid="65" duration="160" />
   <frame tileid="66" duration="160" />
  </animation>
 </tile>
 <tile id="65">
  <image width="15" height="40" source="../assets/tiles/props/montage_table_man2.1.png" />
 </tile>
 <tile id="66">
  <image width="15" height="40" source="../assets/tiles/props/montage_table_man2.2.png" />
 </tile>
 <tile id="67">
  <image width="528" height="186" source="../assets/tiles/props/montage_ocean_wall.png" />
 </tile>
 <tile id="68">
  <image width="528" height="120" source="../assets/tiles/props/montage_ocean_carpet.png" />
 </tile>
 <tile id="69">
  <image width="104" height="74" source="../assets/tiles/props/montage_ocean_ship.0.png" />
  <animation>
   <frame tileid="69" duration="160" />
   <frame tileid="70" duration="160" />
   <frame tileid="71" duration="160" />
   <frame tileid="72" duration="160" />
  </animation>
 </tile>
 <tile id="70">
  <image width="104" height="74" source="../assets/tiles/props/montage_ocean_ship.1.png" />
 </tile>
 <tile id="71">
  <image width="104" height="74" source="../assets/tiles/props/montage_ocean_ship.2.png" />
 </tile>
 <tile id="72">
  <image width="104" height="74" source="../assets/tiles/props/montage_ocean_ship.3.png" />
 </tile>
 <tile id="73">
  <image width="54" height="92" source="../assets/tiles/props/montage_ocean_plane.0.png" />
  <animation>
   <frame tileid="73" duration="160" />
   <frame tileid="74" duration="160" />
   <frame tileid="75" duration="160" />
   <frame tileid="76" duration="160" />
  </animation>
 </tile>
 <tile id="74">
  <image width="54" height="92" source="../assets/tiles/props/montage_ocean_plane.1.png" />
 </tile>
 <tile id="75">
  <image width="54" height="92" source="../assets/tiles/props/montage_ocean_plane.2.png" />
 </tile>
 <tile id="76">
  <image width="54" height="92" source="../assets/tiles/props/montage_ocean_plane.3.png" />
 </tile>
 <tile id="77">
  <image width="64" height="44" source="../assets/tiles/props/montage_ocean_serpent.0.png" />
  <animation>
   <frame tileid="77" duration="160" />
   <frame tileid="78" duration="160" />
   <frame tileid="79" duration="160" />
   <frame tileid="80" duration="160" />
  </animation>
 </tile>
 <tile id="78">
  <image width="64" height="44" source="../assets/tiles/props/montage_ocean_serpent.1.png" />
 </tile>
 <tile id="79">
  <image width="64" height="44" source="../assets/tiles/props/montage_ocean_serpent.2.png" />
 </tile>
 <tile id="80">
  <image width="64" height="44" source="../assets/tiles/props/montage_ocean_serpent.3.png" />
 </tile>
 <tile id="81">
  <image width="488" height="38" source="../assets/tiles/props/montage_ocean_near.0.png" />
  <animation>
   <frame tileid="81" duration="160" />
   <frame tileid="82" duration="160" />
   <frame tileid="83" duration="160" />
   <frame tileid="84" duration="160" />
  </animation>
 </tile>
 <tile id="82">
  <image width="488" height="38" source="../assets/tiles/props/montage_ocean_near.1.png" />
 </tile>
 <tile id="83">
  <image width="488" height="38" source="../assets/tiles/props/montage_ocean_near.2.png" />
 </tile>
 <tile id="84">
  <image width="488" height="38" source="../assets/tiles/props/montage_ocean_near.3.png" />
 </tile>
 <tile id="85">
  <image width="488" height="34" source="../assets/tiles/props/montage_ocean_front.0.png" />
  <animation>
   <frame tileid="85" duration="160" />
   <frame tileid="86" duration="160" />
   <frame tileid="87" duration="160" />
   <frame tileid="88" duration="160" />
  </animation>
 </tile>
 <tile id="86">
  <image width="488" height="34" source="../assets/tiles/props/montage_ocean_front.1.png" />
 </tile>
 <tile id="87">
  <image width="488" height="34" source="../assets/tiles/props/montage_ocean_front.2.png" />
 </tile>
 <tile id="88">
  <image width="488" height="34" source="../assets/tiles/props/montage_ocean_front.3.png" />
 </tile>
 <tile id="89">
  <image width="528" height="186" source="../assets/tiles/props/montage_paris_wall.png" />
 </tile>
 <tile id="90">
  <image width="528" height="120" source="../assets/tiles/props/montage_paris_carpet.png" />
 </tile>
 <tile id="91">
  <image width="34" height="84" source="../assets/tiles/props/montage_paris_kiosk.png" />
 </tile>
 <tile id="92">
  <image width="32" height="92" source="../assets/tiles/props/montage_paris_lamp.png" />
 </tile>
 <tile id="93">
  <image width="32" height="28" source="../assets/tiles/props/montage_paris_globes.png" />
 </tile>
 <tile id="94">
  <image width="448" height="24" source="../assets/tiles/props/montage_paris_ripples.0.png" />
  <animation>
   <frame tileid="94" duration="160" />
   <frame tileid="95" duration="160" />
   <frame tileid="96" duration="160" />
   <frame tileid="97" duration="160" />
  </animation>
 </tile>
 <tile id="95">
  <image width="448" height="24" source="../assets/tiles/props/montage_paris_ripples.1.png" />
 </tile>
 <tile id="96">
  <image width="448" height="24" source="../assets/tiles/props/montage_paris_ripples.2.png" />
 </tile>
 <tile id="97">
  <image width="448" height="24" source="../assets/tiles/props/montage_paris_ripples.3.png" />
 </tile>
 <tile id="98">
  <image width="66" height="46" source="../assets/tiles/props/montage_paris_table.png" />
 </tile>
 <tile id="99">
  <image width="26" height="48" source="../assets/tiles/props/montage_paris_easel.png" />
 </tile>
 <tile id="100">
  <image width="64" height="16" source="../assets/tiles/props/montage_paris_pigeons.0.png" />
  <animation>
   <frame tileid="100" duration="160" />
   <frame tileid="101" duration="160" />
   <frame tileid="102" duration="160" />
  </animation>
 </tile>
 <tile id="101">
  <image width="64" height="16" source="../assets/tiles/props/montage_paris_pigeons.1.png" />
 </tile>
 <tile id="102">
  <image width="64" height="16" source="../assets/tiles/props/montage_paris_pigeons.2.png" />
 </tile>
 <tile id="103">
  <image width="58" height="38" source="../assets/tiles/props/montage_paris_bicycle.png" />
 </tile>
 <tile id="104">
  <image width="19" height="40" source="../assets/tiles/props/montage_paris_painter.0.png" />
  <animation>
   <frame tileid="104" duration="160" />
   <frame tileid="105" duration="160" />
   <frame tileid="106" duration="160" />
   <frame tileid="107" duration="160" />
  </animation>
 </tile>
 <tile id="105">
  <image width="19" height="40" source="../assets/tiles/props/montage_paris_painter.1.png" />
 </tile>
 <tile id="106">
  <image width="19" height="40" source="../assets/tiles/props/montage_paris_painter.2.png" />
 </tile>
 <tile id="107">
  <image width="19" height="40" source="../assets/tiles/props/montage_paris_painter.3.png" />
 </tile>
 <tile id="108">
  <image width="20" height="40" source="../assets/tiles/props/montage_paris_couple.0.png" />
  <animation>
   <frame tileid="108" duration="160" />
   <frame tileid="109" duration="160" />
   <frame tileid="110" duration="160" />
  </animation>
 </tile>
 <tile id="109">
  <image width="20" height="40" source="../assets/tiles/props/montage_paris_couple.1.png" />
 </tile>
 <tile id="110">
  <image width="20" height="40" source="../assets/tiles/props/montage_paris_couple.2.png" />
 </tile>
 <tile id="111">
  <image width="22" height="40" source="../assets/tiles/props/montage_paris_accordion.0.png" />
  <animation>
   <frame tileid="111" duration="160" />
   <frame tileid="112" duration="160" />
   <frame tileid="113" duration="160" />
   <frame tileid="114" duration="160" />
  </animation>
 </tile>
 <tile id="112">
  <image width="22" height="40" source="../assets/tiles/props/montage_paris_accordion.1.png" />
 </tile>
 <tile id="113">
  <image width="22" height="40" source="../assets/tiles/props/montage_paris_accordion.2.png" />
 </tile>
 <tile id="114">
  <image width="22" height="40" source="../assets/tiles/props/montage_paris_accordion.3.png" />
 </tile>
 <tile id="115">
  <image width="528" height="186" source="../assets/tiles/props/montage_cellar_wall.png" />
 </tile>
 <tile id="116">
  <image width="528" height="120" source="../assets/tiles/props/montage_cellar_carpet.png" />
 </tile>
 <tile id="117">
  <image width="40" height="72" source="../assets/tiles/props/montage_cellar_back0.png" />
 </tile>
 <tile id="118">
  <image width="40" height="72" source="../assets/tiles/props/montage_cellar_back1.png" />
 </tile>
 <tile id="119">
  <image width="40" height="72" source="../assets/tiles/props/montage_cellar_back2.png" />
 </tile>
 <tile id="120">
  <image width="40" height="72" source="../assets/tiles/props/montage_cellar_back3.png" />
 </tile>
 <tile id="121">
  <image width="12" height="26" source="../assets/tiles/props/montage_cellar_bottle.png" />
 </tile>
 <tile id="122">
  <image width="42" height="32" source="../assets/tiles/props/montage_cellar_table.png" />
 </tile>
 <tile id="123">
  <image width="64" height="134" source="../assets/tiles/props/montage_cellar_bass.0.png" />
  <animation>
   <frame tileid="123" duration="160" />
   <frame tileid="124" duration="160" />
   <frame tileid="125" duration="160" />
   <frame tileid="126" duration="160" />
  </animation>
 </tile>
 <tile id="124">
  <image width="64" height="134" source="../assets/tiles/props/montage_cellar_bass.1.png" />
 </tile>
 <tile id="125">
  <image width="64" height="134" source="../assets/tiles/props/montage_cellar_bass.2.png" />
 </tile>
 <tile id="126">
  <image width="64" height="134" source="../assets/tiles/props/montage_cellar_bass.3.png" />
 </tile>
 <tile id="127">
  <image width="72" height="112" source="../assets/tiles/props/montage_cellar_trumpet.0.png" />
  <animation>
   <frame tileid="127" duration="160" />
   <frame tileid="128" duration="160" />
   <frame tileid="129" duration="160" />
   <frame tileid="130" duration="160" />
  </animation>
 </tile>
 <tile id="128">
  <image width="72" height="112" source="../assets/tiles/props/montage_cellar_trumpet.1.png" />
 </tile>
 <tile id="129">
  <image width="72" height="112" source="../assets/tiles/props/montage_cellar_trumpet.2.png" />
 </tile>
 <tile id="130">
  <image width="72" height="112" source="../assets/tiles/props/montage_cellar_trumpet.3.png" />
 </tile>
 <tile id="131">
  <image width="76" height="122" source="../assets/tiles/props/montage_cellar_sax.0.png" />
  <animation>
   <frame tileid="131" duration="160" />
   <frame tileid="132" duration="160" />
   <frame tileid="133" duration="160" />
   <frame tileid="134" duration="160" />
  </animation>
 </tile>
 <tile id="132">
  <image width="76" height="122" source="../assets/tiles/props/montage_cellar_sax.1.png" />
 </tile>
 <tile id="133">
  <image width="76" height="122" source="../assets/tiles/props/montage_cellar_sax.2.png" />
 </tile>
 <tile id="134">
  <image width="76" height="122" source="../assets/tiles/props/montage_cellar_sax.3.png" />
 </tile>
 <tile id="135">
  <image width="84" height="96" source="../assets/tiles/props/montage_cellar_drums.0.png" />
  <animation>
   <frame tileid="135" duration="160" />
   <frame tileid="136" duration="160" />
   <frame tileid="137" duration="160" />
   <frame tileid="138" duration="160" />
  </animation>
 </tile>
 <tile id="136">
  <image width="84" height="96" source="../assets/tiles/props/montage_cellar_drums.1.png" />
 </tile>
 <tile id="137">
  <image width="84" height="96" source="../assets/tiles/props/montage_cellar_drums.2.png" />
 </tile>
 <tile id="138">
  <image width="84" height="96" source="../assets/tiles/props/montage_cellar_drums.3.png" />
 </tile>
 <tile id="139">
  <image width="528" height="186" source="../assets/tiles/props/montage_seine_wall.png" />
 </tile>
 <tile id="140">
  <image width="528" height="120" source="../assets/tiles/props/montage_seine_carpet.png" />
 </tile>
 <tile id="141">
  <image width="56" height="112" source="../assets/tiles/props/montage_seine_lamp_left.png" />
 </tile>
 <tile id="142">
  <image width="56" height="112" source="../assets/tiles/props/montage_seine_lamp_right.png" />
 </tile>
 <tile id="143">
  <image width="84" height="96" source="../assets/tiles/props/montage_seine_camera.png" />
 </tile>
 <tile id="144">
  <image width="52" height="44" source="../assets/tiles/props/montage_seine_stall.png" />
 </tile>
 <tile id="145">
  <image width="42" height="24" source="../assets/tiles/props/montage_seine_bench.png" />
 </tile>
 <tile id="146">
  <image width="150" height="104" source="../assets/tiles/props/montage_seine_boom.png" />
 </tile>
 <tile id="147">
  <image width="26" height="24" source="../assets/tiles/props/montage_seine_clapper.png" />
 </tile>
 <tile id="148">
  <image width="16" height="41" source="../assets/tiles/props/montage_seine_operator.0.png" />
  <animation>
   <frame tileid="148" duration="160" />
   <frame tileid="149" duration="160" />
   <frame tileid="150" duration="160" />
  </animation>
 </tile>
 <tile id="149">
  <image width="16" height="41" source="../assets/tiles/props/montage_seine_operator.1.png" />
 </tile>
 <tile id="150">
  <image width="16" height="41" source="../assets/tiles/props/montage_seine_operator.2.png" />
 </tile>
 <tile id="151">
  <image width="40" height="44" source="../assets/tiles/props/montage_seine_director.0.png" />
  <animation>
   <frame tileid="151" duration="160" />
   <frame tileid="152" duration="160" />
  </animation>
 </tile>
 <tile id="152">
  <image width="40" height="44" source="../assets/tiles/props/montage_seine_director.1.png" />
 </tile>
 <tile id="153">
  <image width="528" height="186" source="../assets/tiles/props/montage_stars_wall.png" />
 </tile>
 <tile id="154">
  <image width="528" height="120" source="../assets/tiles/props/montage_stars_carpet.png" />
 </tile>
 <tile id="155">
  <image width="32" height="100" source="../assets/tiles/props/montage_stars_star0.0.png" />
  <animation>
   <frame tileid="155" duration="160" />
   <frame tileid="156" duration="160" />
   <frame tileid="157" duration="160" />
   <frame tileid="158" duration="160" />
  </animation>
 </tile>
 <tile id="156">
  <image width="32" height="100" source="../assets/tiles/props/montage_stars_star0.1.png" />
 </tile>
 <tile id="157">
  <image width="32" height="100" source="../assets/tiles/props/montage_stars_star0.2.png" />
 </tile>
 <tile id="158">
  <image width="32" height="100" source="../assets/tiles/props/montage_stars_star0.3.png" />
 </tile>
 <tile id="159">
  <image width="26" height="100" source="../assets/tiles/props/montage_stars_star1.0.png" />
  <animation>
   <frame tileid="159" duration="160" />
   <frame tileid="160" duration="160" />
   <frame tileid="161" duration="160" />
   <frame tileid="162" duration="160" />
  </animation>
 </tile>
 <tile id="160">
  <image width="26" height="100" source="../assets/tiles/props/montage_stars_star1.1.png" />
 </tile>
 <tile id="161">
  <image width="26" height="100" source="../assets/tiles/props/montage_stars_star1.2.png" />
 </tile>
 <tile id="162">
  <image width="26" height="100" source="../assets/tiles/props/montage_stars_star1.3.png" />
 </tile>
 <tile id="163">
  <image width="38" height="100" source="../assets/tiles/props/montage_stars_star2.0.png" />
  <animation>
   <frame tileid="163" duration="160" />
   <frame tileid="164" duration="160" />
   <frame tileid="165" duration="160" />
   <frame tileid="166" duration="160" />
  </animation>
 </tile>
 <tile id="164">
  <image width="38" height="100" source="../assets/tiles/props/montage_stars_star2.1.png" />
 </tile>
 <tile id="165">
  <image width="38" height="100" source="../assets/tiles/props/montage_stars_star2.2.png" />
 </tile>
 <tile id="166">
  <image width="38" height="100" source="../assets/tiles/props/montage_stars_star2.3.png" />
 </tile>
 <tile id="167">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.0.png" />
  <animation>
   <frame tileid="167" duration="160" />
   <frame tileid="168" duration="160" />
   <frame tileid="169" duration="160" />
   <frame tileid="170" duration="160" />
   <frame tileid="171" duration="160" />
   <frame tileid="172" duration="160" />
   <frame tileid="173" duration="160" />
   <frame tileid="174" duration="160" />
  </animation>
 </tile>
 <tile id="168">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.1.png" />
 </tile>
 <tile id="169">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.2.png" />
 </tile>
 <tile id="170">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.3.png" />
 </tile>
 <tile id="171">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.4.png" />
 </tile>
 <tile id="172">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.5.png" />
 </tile>
 <tile id="173">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.6.png" />
 </tile>
 <tile id="174">
  <image width="27" height="46" source="../assets/tiles/props/montage_stars_couple.7.png" />
 </tile>
 <tile id="175">
  <image width="110" height="40" source="../assets/tiles/props/montage_stars_cloud_left.png" />
 </tile>
 <tile id="176">
  <image width="124" height="40" source="../assets/tiles/props/montage_stars_cloud_right.png" />
 </tile>
 <tile id="177">
  <image width="528" height="186" source="../assets/tiles/props/montage_wedding_wall.png" />
 </tile>
 <tile id="178">
  <image width="528" height="120" source="../assets/tiles/props/montage_wedding_carpet.png" />
 </tile>
 <tile id="179">
  <image width="13" height="37" source="../assets/tiles/props/montage_wedding_guest_a_east.0.png" />
  <animation>
   <frame tileid="179" duration="160" />
   <frame tileid="180" duration="160" />
  </animation>
 </tile>
 <tile id="180">
  <image width="13" height="37" source="../assets/tiles/props/montage_wedding_guest_a_east.1.png" />
 </tile>
 <tile id="181">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_a_west.0.png" />
  <animation>
   <frame tileid="181" duration="160" />
   <frame tileid="182" duration="160" />
  </animation>
 </tile>
 <tile id="182">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_a_west.1.png" />
 </tile>
 <tile id="183">
  <image width="14" height="42" source="../assets/tiles/props/montage_wedding_guest_b_east.0.png" />
  <animation>
   <frame tileid="183" duration="160" />
   <frame tileid="184" duration="160" />
  </animation>
 </tile>
 <tile id="184">
  <image width="14" height="42" source="../assets/tiles/props/montage_wedding_guest_b_east.1.png" />
 </tile>
 <tile id="185">
  <image width="15" height="42" source="../assets/tiles/props/montage_wedding_guest_b_west.0.png" />
  <animation>
   <frame tileid="185" duration="160" />
   <frame tileid="186" duration="160" />
  </animation>
 </tile>
 <tile id="186">
  <image width="15" height="42" source="../assets/tiles/props/montage_wedding_guest_b_west.1.png" />
 </tile>
 <tile id="187">
  <image width="13" height="37" source="../assets/tiles/props/montage_wedding_guest_c_east.0.png" />
  <animation>
   <frame tileid="187" duration="160" />
   <frame tileid="188" duration="160" />
  </animation>
 </tile>
 <tile id="188">
  <image width="13" height="37" source="../assets/tiles/props/montage_wedding_guest_c_east.1.png" />
 </tile>
 <tile id="189">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_c_west.0.png" />
  <animation>
   <frame tileid="189" duration="160" />
   <frame tileid="190" duration="160" />
  </animation>
 </tile>
 <tile id="190">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_c_west.1.png" />
 </tile>
 <tile id="191">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_d_east.0.png" />
  <animation>
   <frame tileid="191" duration="160" />
   <frame tileid="192" duration="160" />
  </animation>
 </tile>
 <tile id="192">
  <image width="14" height="37" source="../assets/tiles/props/montage_wedding_guest_d_east.1.png" />
 </tile>
 <tile id="193">
  <image width="15" height="37" source="../assets/tiles/props/montage_wedding_guest_d_west.0.png" />
  <animation>
   <frame tileid="193" duration="160" />
   <frame tileid="194" duration="160" />
  </animation>
 </tile>
 <tile id="194">
  <image width="15" height="37" source="../assets/tiles/props/montage_wedding_guest_d_west.1.png" />
 </tile>
 <tile id="195">
  <image width="15" height="39" source="../assets/tiles/props/montage_wedding_guest_e_east.0.png" />
  <animation>
   <frame tileid="195" duration="160" />
   <frame tileid="196" duration="160" />
  </animation>
 </tile>
 <tile id="196">
  <image width="15" height="39" source="../assets/tiles/props/montage_wedding_guest_e_east.1.png" />
 </tile>
 <tile id="197">
  <image width="16" height="39" source="../assets/tiles/props/montage_wedding_guest_e_west.0.png" />
  <animation>
   <frame tileid="197" duration="160" />
   <frame tileid="198" duration="160" />
  </animation>
 </tile>
 <tile id="198">
  <image width="16" height="39" source="../assets/tiles/props/montage_wedding_guest_e_west.1.png" />
 </tile>
 <tile id="199">
  <image width="116" height="128" source="../assets/tiles/props/montage_wedding_arch.png" />
 </tile>
 <tile id="200">
  <image width="46" height="60" source="../assets/tiles/props/montage_wedding_cake.png" />
 </tile>
 <tile id="201">
  <image width="18" height="30" source="../assets/tiles/props/montage_wedding_chair.png" />
 </tile>
 <tile id="202">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.0.png" />
  <animation>
   <frame tileid="202" duration="160" />
   <frame tileid="203" duration="160" />
   <frame tileid="204" duration="160" />
   <frame tileid="205" duration="160" />
   <frame tileid="206" duration="160" />
   <frame tileid="207" duration="160" />
  </animation>
 </tile>
 <tile id="203">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.1.png" />
 </tile>
 <tile id="204">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.2.png" />
 </tile>
 <tile id="205">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.3.png" />
 </tile>
 <tile id="206">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.4.png" />
 </tile>
 <tile id="207">
  <image width="230" height="150" source="../assets/tiles/props/montage_wedding_petals.5.png" />
 </tile>
 <tile id="208">
  <image width="40" height="92" source="../assets/tiles/props/montage_wedding_bell.0.png" />
  <animation>
   <frame tileid="208" duration="160" />
   <frame tileid="209" duration="160" />
   <frame tileid="210" duration="160" />
   <frame tileid="211" duration="160" />
  </animation>
 </tile>
 <tile id="209">
  <image width="40" height="92" source="../assets/tiles/props/montage_wedding_bell.1.png" />
 </tile>
 <tile id="210">
  <image width="40" height="92" source="../assets/tiles/props/montage_wedding_bell.2.png" />
 </tile>
 <tile id="211">
  <image width="40" height="92" source="../assets/tiles/props/montage_wedding_bell.3.png" />
 </tile>
 <tile id="212">
  <image width="528" height="186" source="../assets/tiles/props/montage_home_wall.png" />
 </tile>
 <tile id="213">
  <image width="528" height="120" source="../assets/tiles/props/montage_home_carpet.png" />
 </tile>
 <tile id="214">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_left.0.png" />
  <animation>
   <frame tileid="214" duration="160" />
   <frame tileid="215" duration="160" />
   <frame tileid="216" duration="160" />
   <frame tileid="217" duration="160" />
  </animation>
 </tile>
 <tile id="215">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_left.1.png" />
 </tile>
 <tile id="216">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_left.2.png" />
 </tile>
 <tile id="217">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_left.3.png" />
 </tile>
 <tile id="218">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_right.0.png" />
  <animation>
   <frame tileid="218" duration="160" />
   <frame tileid="219" duration="160" />
   <frame tileid="220" duration="160" />
   <frame tileid="221" duration="160" />
  </animation>
 </tile>
 <tile id="219">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_right.1.png" />
 </tile>
 <tile id="220">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_right.2.png" />
 </tile>
 <tile id="221">
  <image width="48" height="116" source="../assets/tiles/props/montage_home_curtain_right.3.png" />
 </tile>
 <tile id="222">
  <image width="56" height="42" source="../assets/tiles/props/montage_home_cradle.0.png" />
  <animation>
   <frame tileid="222" duration="160" />
   <frame tileid="223" duration="160" />
   <frame tileid="224" duration="160" />
   <frame tileid="225" duration="160" />
  </animation>
 </tile>
 <tile id="223">
  <image width="56" height="42" source="../assets/tiles/props/montage_home_cradle.1.png" />
 </tile>
 <tile id="224">
  <image width="56" height="42" source="../assets/tiles/props/montage_home_cradle.2.png" />
 </tile>
 <tile id="225">
  <image width="56" height="42" source="../assets/tiles/props/montage_home_cradle.3.png" />
 </tile>
 <tile id="226">
  <image width="64" height="124" source="../assets/tiles/props/montage_home_mobile.0.png" />
  <animation>
   <frame tileid="226" duration="160" />
   <frame tileid="227" duration="160" />
   <frame tileid="228" duration="160" />
   <frame tileid="229" duration="160" />
  </animation>
 </tile>
 <tile id="227">
  <image width="64" height="124" source="../assets/tiles/props/montage_home_mobile.1.png" />
 </tile>
 <tile id="228">
  <image width="64" height="124" source="../assets/tiles/props/montage_home_mobile.2.png" />
 </tile>
 <tile id="229">
  <image width="64" height="124" source="../assets/tiles/props/montage_home_mobile.3.png" />
 </tile>
 <tile id="230">
  <image width="66" height="62" source="../assets/tiles/props/montage_home_piano.png" />
 </tile>
 <tile id="231">
  <image width="52" height="50" source="../assets/tiles/props/montage_home_armchair.png" />
 </tile>
 <tile id="232">
  <image width="40" height="38" source="../assets/tiles/props/montage_home_horse.0.png" />
  <animation>
   <frame tileid="232" duration="160" />
   <frame tileid="233" duration="160" />
   <frame tileid="234" duration="160" />
   <frame tileid="235" duration="160" />
  </animation>
 </tile>
 <tile id="233">
  <image width="40" height="38" source="../assets/tiles/props/montage_home_horse.1.png" />
 </tile>
 <tile id="234">
  <image width="40" height="38" source="../assets/tiles/props/montage_home_horse.2.png" />
 </tile>
 <tile id="235">
  <image width="40" height="38" source="../assets/tiles/props/montage_home_horse.3.png" />
 </tile>
 <tile id="236">
  <image width="34" height="26" source="../assets/tiles/props/montage_home_blocks.png" />
 </tile>
 <tile id="237">
  <image width="16" height="16" source="../assets/tiles/props/montage_home_ball.png" />
 </tile>
 <tile id="238">
  <image width="528" height="186" source="../assets/tiles/props/montage_movie_wall.png" />
 </tile>
 <tile id="239">
  <image width="528" height="120" source="../assets/tiles/props/montage_movie_carpet.png" />
 </tile>
 <tile id="240">
  <image width="40" height="60" source="../assets/tiles/props/montage_movie_head0.png" />
 </tile>
 <tile id="241">
  <image width="40" height="60" source="../assets/tiles/props/montage_movie_head1.png" />
 </tile>
 <tile id="242">
  <image width="40" height="60" source="../assets/tiles/props/montage_movie_head2.png" />
 </tile>
 <tile id="243">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.0.png" />
  <animation>
   <frame tileid="243" duration="160" />
   <frame tileid="244" duration="160" />
   <frame tileid="245" duration="160" />
   <frame tileid="246" duration="160" />
   <frame tileid="247" duration="160" />
   <frame tileid="248" duration="160" />
   <frame tileid="249" duration="160" />
   <frame tileid="250" duration="160" />
  </animation>
 </tile>
 <tile id="244">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.1.png" />
 </tile>
 <tile id="245">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.2.png" />
 </tile>
 <tile id="246">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.3.png" />
 </tile>
 <tile id="247">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.4.png" />
 </tile>
 <tile id="248">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.5.png" />
 </tile>
 <tile id="249">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.6.png" />
 </tile>
 <tile id="250">
  <image width="152" height="114" source="../assets/tiles/props/montage_movie_leader.7.png" />
 </tile>
 <tile id="251">
  <image width="84" height="121" source="../assets/tiles/props/montage_movie_dust.0.png" />
  <animation>
   <frame tileid="251" duration="160" />
   <frame tileid="252" duration="160" />
   <frame tileid="253" duration="160" />
   <frame tileid="254" duration="160" />
  </animation>
 </tile>
 <tile id="252">
  <image width="84" height="121" source="../assets/tiles/props/montage_movie_dust.1.png" />
 </tile>
 <tile id="253">
  <image width="84" height="121" source="../assets/tiles/props/montage_movie_dust.2.png" />
 </tile>
 <tile id="254">
  <image width="84" height="121" source="../assets/tiles/props/montage_movie_dust.3.png" />
 </tile>
 <tile id="255">
  <image width="56" height="72" source="../assets/tiles/props/montage_movie_projector.0.png" />
  <animation>
   <frame tileid="255" duration="160" />
   <frame tileid="256" duration="160" />
   <frame tileid="257" duration="160" />
   <frame tileid="258" duration="160" />
  </animation>
 </tile>
 <tile id="256">
  <image width="56" height="72" source="../assets/tiles/props/montage_movie_projector.1.png" />
 </tile>
 <tile id="257">
  <image width="56" height="72" source="../assets/tiles/props/montage_movie_projector.2.png" />
 </tile>
 <tile id="258">
  <image width="56" height="72" source="../assets/tiles/props/montage_movie_projector.3.png" />
 </tile>
 <tile id="259">
  <image width="178" height="44" source="../assets/tiles/props/montage_movie_sofa.png" />
 </tile>
 <tile id="260">
  <image width="34" height="34" source="../assets/tiles/props/montage_movie_cans.png" />
 </tile>
 <tile id="261">
  <image width="20" height="26" source="../assets/tiles/props/montage_movie_popcorn.png" />
 </tile>
 <tile id="262">
  <image width="26" height="70" source="../assets/tiles/props/montage_movie_lamp.png" />
 </tile>
 <tile id="263">
  <image width="528" height="186" source="../assets/tiles/props/montage_evening_wall.png" />
 </tile>
 <tile id="264">
  <image width="528" height="120" source="../assets/tiles/props/montage_evening_carpet.png" />
 </tile>
 <tile id="265">
  <image width="104" height="124" source="../assets/tiles/props/montage_evening_sign.png" />
 </tile>
 <tile id="266">
  <image width="88" height="38" source="../assets/tiles/props/montage_evening_exit.png" />
 </tile>
 <tile id="267">
  <image width="280" height="54" source="../assets/tiles/props/montage_evening_car.png" />
 </tile>
 <tile id="268">
  <image width="40" height="60" source="../assets/tiles/props/montage_evening_cactus.png" />
 </tile>
 <tile id="269">
  <image width="8" height="8" source="../assets/tiles/props/montage_evening_headlight.png" />
 </tile>
 <tile id="270">
  <image width="528" height="184" source="../assets/tiles/props/montage_evening_beads.0.png" />
  <animation>
   <frame tileid="270" duration="160" />
   <frame tileid="271" duration="160" />
   <frame tileid="272" duration="160" />
   <frame tileid="273" duration="160" />
  </animation>
 </tile>
 <tile id="271">
  <image width="528" height="184" source="../assets/tiles/props/montage_evening_beads.1.png" />
 </tile>
 <tile id="272">
  <image width="528" height="184" source="../assets/tiles/props/montage_evening_beads.2.png" />
 </tile>
 <tile id="273">
  <image width="528" height="184" source="../assets/tiles/props/montage_evening_beads.3.png" />
 </tile>
 <tile id="274">
  <image width="528" height="186" source="../assets/tiles/props/montage_audience_wall.png" />
 </tile>
 <tile id="275">
  <image width="528" height="120" source="../assets/tiles/props/montage_audience_carpet.png" />
 </tile>
 <tile id="276">
  <image width="40" height="72" source="../assets/tiles/props/montage_audience_back0.png" />
 </tile>
 <tile id="277">
  <image width="40" height="72" source="../assets/tiles/props/montage_audience_back1.png" />
 </tile>
 <tile id="278">
  <image width="40" height="72" source="../assets/tiles/props/montage_audience_back2.png" />
 </tile>
 <tile id="279">
  <image width="40" height="72" source="../assets/tiles/props/montage_audience_back3.png" />
 </tile>
 <tile id="280">
  <image width="100" height="61" source="../assets/tiles/props/montage_audience_piano.png" />
 </tile>
 <tile id="281">
  <image width="15" height="11" source="../assets/tiles/props/montage_audience_stool.png" />
 </tile>
 <tile id="282">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.0.png" />
  <animation>
   <frame tileid="282" duration="160" />
   <frame tileid="283" duration="160" />
   <frame tileid="284" duration="160" />
   <frame tileid="285" duration="160" />
   <frame tileid="286" duration="160" />
   <frame tileid="287" duration="160" />
   <frame tileid="288" duration="160" />
   <frame tileid="289" duration="160" />
  </animation>
 </tile>
 <tile id="283">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.1.png" />
 </tile>
 <tile id="284">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.2.png" />
 </tile>
 <tile id="285">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.3.png" />
 </tile>
 <tile id="286">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.4.png" />
 </tile>
 <tile id="287">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.5.png" />
 </tile>
 <tile id="288">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.6.png" />
 </tile>
 <tile id="289">
  <image width="16" height="35" source="../assets/tiles/props/montage_audience_pianist.7.png" />
 </tile>
 <tile id="290">
  <image width="21" height="37" source="../assets/tiles/props/montage_audience_drums.0.png" />
  <animation>
   <frame tileid="290" duration="160" />
   <frame tileid="291" duration="160" />
   <frame tileid="292" duration="160" />
   <frame tileid="293" duration="160" />
  </animation>
 </tile>
 <tile id="291">
  <image width="21" height="37" source="../assets/tiles/props/montage_audience_drums.1.png" />
 </tile>
 <tile id="292">
  <image width="21" height="37" source="../assets/tiles/props/montage_audience_drums.2.png" />
 </tile>
 <tile id="293">
  <image width="21" height="37" source="../assets/tiles/props/montage_audience_drums.3.png" />
 </tile>
 <tile id="294">
  <image width="15" height="38" source="../assets/tiles/props/montage_audience_bass.0.png" />
  <animation>
   <frame tileid="294" duration="160" />
   <frame tileid="295" duration="160" />
   <frame tileid="296" duration="160" />
   <frame tileid="297" duration="160" />
  </animation>
 </tile>
 <tile id="295">
  <image width="15" height="38" source="../assets/tiles/props/montage_audience_bass.1.png" />
 </tile>
 <tile id="296">
  <image width="15" height="38" source="../assets/tiles/props/montage_audience_bass.2.png" />
 </tile>
 <tile id="297">
  <image width="15" height="38" source="../assets/tiles/props/montage_audience_bass.3.png" />
 </tile>
 <tile id="298">
  <image width="42" height="32" source="../assets/tiles/props/montage_audience_table.png" />
 </tile>
 <tile id="299">
  <image width="15" height="25" source="../assets/tiles/props/montage_audience_chair.png" />
 </tile>
 <tile id="300">
  <image width="15" height="25" source="../assets/tiles/props/montage_audience_chair_west.png" />
 </tile>
 <tile id="301">
  <image width="20" height="12" source="../assets/tiles/props/montage_audience_flame.0.png" />
  <animation>
   <frame tileid="301" duration="160" />
   <frame tileid="302" duration="160" />
   <frame tileid="303" duration="160" />
   <frame tileid="304" duration="160" />
  </animation>
 </tile>
 <tile id="302">
  <image width="20" height="12" source="../assets/tiles/props/montage_audience_flame.1.png" />
 </tile>
 <tile id="303">
  <image width="20" height="12" source="../assets/tiles/props/montage_audience_flame.2.png" />
 </tile>
 <tile id="304">
  <image width="20" height="12" source="../assets/tiles/props/montage_audience_flame.3.png" />
 </tile>
 <tile id="305">
  <image width="34" height="40" source="../assets/tiles/props/montage_audience_note.png" />
 </tile>
 <tile id="306">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_1.png" />
 </tile>
 <tile id="307">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_2.png" />
 </tile>
 <tile id="308">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_3.png" />
 </tile>
 <tile id="309">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_4.png" />
 </tile>
 <tile id="310">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_5.png" />
 </tile>
 <tile id="311">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_6.png" />
 </tile>
 <tile id="312">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_7.png" />
 </tile>
 <tile id="313">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_8.png" />
 </tile>
 <tile id="314">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_9.png" />
 </tile>
 <tile id="315">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_10.png" />
 </tile>
 <tile id="316">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_11.png" />
 </tile>
 <tile id="317">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_12.png" />
 </tile>
 <tile id="318">
  <image width="48" height="120" source="../assets/tiles/props/montage_seam_13.png" />
 </tile>
 <tile id="319">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_0.png" />
 </tile>
 <tile id="320">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_1.png" />
 </tile>
 <tile id="321">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_2.png" />
 </tile>
 <tile id="322">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_3.png" />
 </tile>
 <tile id="323">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_4.png" />
 </tile>
 <tile id="324">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_5.png" />
 </tile>
 <tile id="325">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_6.png" />
 </tile>
 <tile id="326">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_7.png" />
 </tile>
 <tile id="327">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_8.png" />
 </tile>
 <tile id="328">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_9.png" />
 </tile>
 <tile id="329">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_10.png" />
 </tile>
 <tile id="330">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_11.png" />
 </tile>
 <tile id="331">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_12.png" />
 </tile>
 <tile id="332">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_13.png" />
 </tile>
 <tile id="333">
  <image width="72" height="198" source="../assets/tiles/props/montage_edge_14.png" />
 </tile>
</tileset>
