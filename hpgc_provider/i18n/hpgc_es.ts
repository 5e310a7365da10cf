<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>hpgc</name>
    <message>
        <source>This is not a process description: it has no id that can be used.</source>
        <translation>Esto no es una descripción de proceso: no tiene un identificador utilizable.</translation>
    </message>
    <message>
        <source>The layers of {} were added.</source>
        <translation>Se añadieron las capas de {}.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} has ended; its layers were added.</source>
        <translation>{} ha terminado; se añadieron sus capas.</translation>
    </message>
    <message>
        <source>{} has ended; its results are here.</source>
        <translation>{} ha terminado; sus resultados están aquí.</translation>
    </message>
    <message>
        <source>{}: the server knows the job no longer. It was removed there, or the server was restarted.</source>
        <translation>{}: el servidor ya no conoce el trabajo. Se eliminó allí, o el servidor se reinició.</translation>
    </message>
    <message>
        <source>The request to {} was cut off; it is not known which of its jobs came of it, if any. Look at “Jobs”.</source>
        <translation>La petición a {} se cortó; no se sabe cuál de sus trabajos salió de ella, si es que salió alguno. Mire en «Trabajos».</translation>
    </message>
    <message>
        <source>The request to {} was cut off, and no job of it is there: it can be run again.</source>
        <translation>La petición a {} se cortó, y no salió ningún trabajo de ella: se puede ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>Trying the staging area {}</source>
        <translation>Probando la zona de depósito {}</translation>
    </message>
    <message>
        <source>Deploy model as process</source>
        <translation>Desplegar un modelo como proceso</translation>
    </message>
    <message>
        <source>Puts a graphical model onto a server. There it runs in QGIS, in a container, with the layers that you give it, and its results are the same as here. It then stands in the toolbox as a remote process.
Each step has to run without a window and without a project. Models that are steps go along. The ellipsoid and the units of measurement of the open project go along too.</source>
        <translation>Pone un modelo gráfico en un servidor. Allí se ejecuta en QGIS, en un contenedor, con las capas que usted le dé, y sus resultados son los mismos que aquí. Después está en la caja de herramientas como proceso remoto.
Cada paso tiene que poder ejecutarse sin ventana y sin proyecto. Los modelos que sirven de pasos van con él. También van el elipsoide y las unidades de medida del proyecto abierto.</translation>
    </message>
    <message>
        <source>Model in the toolbox</source>
        <translation>Modelo de la caja de herramientas</translation>
    </message>
    <message>
        <source>Its id, such as model:name or project:name.</source>
        <translation>Su identificador, como model:nombre o project:nombre.</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modelos (*.model3)</translation>
    </message>
    <message>
        <source>or its file</source>
        <translation>o su archivo</translation>
    </message>
    <message>
        <source>Id of the process</source>
        <translation>Identificador del proceso</translation>
    </message>
    <message>
        <source>What the process will be called. If it is empty, the name of the model is taken.</source>
        <translation>Cómo se llamará el proceso. Si está vacío, se toma el nombre del modelo.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Imagen de contenedor</translation>
    </message>
    <message>
        <source>It needs qgis_process, and whatever providers the steps need. It should be no older than this QGIS.</source>
        <translation>Necesita qgis_process y los proveedores que necesiten los pasos. No debería ser más antigua que este QGIS.</translation>
    </message>
    <message>
        <source>Save the package to</source>
        <translation>Guardar el paquete en</translation>
    </message>
    <message>
        <source>CWL documents (*.cwl);;Application packages (*.json)</source>
        <translation>Documentos CWL (*.cwl);;Paquetes de aplicación (*.json)</translation>
    </message>
    <message>
        <source>A file for the package: CWL alone (.cwl), or with the process description (.json). Without a connection nothing is sent.</source>
        <translation>Un archivo para el paquete: solo CWL (.cwl), o con la descripción del proceso (.json). Sin conexión no se envía nada.</translation>
    </message>
    <message>
        <source>Replace the process if it is there</source>
        <translation>Reemplazar el proceso si ya existe</translation>
    </message>
    <message>
        <source>Give the model once: by its id in the toolbox, or as a file.</source>
        <translation>Dé el modelo una sola vez: por su identificador en la caja de herramientas, o como archivo.</translation>
    </message>
    <message>
        <source>“{}” is not the name of a container image.</source>
        <translation>«{}» no es el nombre de una imagen de contenedor.</translation>
    </message>
    <message>
        <source>Give the name of the connection, or a file that the package is saved to.</source>
        <translation>Dé el nombre de la conexión, o un archivo en el que guardar el paquete.</translation>
    </message>
    <message>
        <source>The package is in {}.</source>
        <translation>El paquete está en {}.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be written: {}.</source>
        <translation>No se puede escribir el archivo {}: {}.</translation>
    </message>
    <message>
        <source>“{}” ({}) doesn&apos;t say that processes can be deployed there.</source>
        <translation>«{}» ({}) no dice que se puedan desplegar procesos allí.</translation>
    </message>
    <message>
        <source>“{}” is part of “{}”: the server lets it be neither replaced nor undeployed.</source>
        <translation>«{}» es parte de «{}»: el servidor no permite reemplazarlo ni retirarlo.</translation>
    </message>
    <message>
        <source>“{}” doesn&apos;t say that it may be replaced or undeployed on “{}”.</source>
        <translation>«{}» no dice que se pueda reemplazar o retirar en «{}».</translation>
    </message>
    <message>
        <source>Deploying at {}</source>
        <translation>Desplegando en {}</translation>
    </message>
    <message>
        <source>The process {} is deployed at {}.</source>
        <translation>El proceso {} está desplegado en {}.</translation>
    </message>
    <message>
        <source>Replacing {} at {}</source>
        <translation>Reemplazando {} en {}</translation>
    </message>
    <message>
        <source>The process {} is replaced at {}.</source>
        <translation>El proceso {} está reemplazado en {}.</translation>
    </message>
    <message>
        <source>Undeploying {} at {}</source>
        <translation>Retirando {} en {}</translation>
    </message>
    <message>
        <source>The process {} is gone from {}.</source>
        <translation>El proceso {} ya no está en {}.</translation>
    </message>
    <message>
        <source>Stopped. The server can&apos;t tell what is true now ({}): refresh the connection before you try again.</source>
        <translation>Detenido. El servidor no puede decir cómo está la cosa ahora ({}): actualice la conexión antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. The toolbox shows what is on the server now.</source>
        <translation>Detenido. La caja de herramientas muestra lo que hay ahora en el servidor.</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is on the server.</source>
        <translation>Detenido. El proceso «{}» está en el servidor.</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is not on the server; if it was on its way by then, it may yet come.</source>
        <translation>Detenido. El proceso «{}» no está en el servidor; si ya estaba en camino, aún puede llegar.</translation>
    </message>
    <message>
        <source>It is done; the processes were not read anew: refresh the connection to see it in the toolbox.</source>
        <translation>Hecho; los procesos no se leyeron de nuevo: actualice la conexión para verlo en la caja de herramientas.</translation>
    </message>
    <message>
        <source>It is done, but the processes could not be read anew: {}</source>
        <translation>Hecho, pero los procesos no se pudieron leer de nuevo: {}</translation>
    </message>
    <message>
        <source>It has {} inputs; more than {} can&apos;t be shown.</source>
        <translation>Tiene {} entradas; no se pueden mostrar más de {}.</translation>
    </message>
    <message>
        <source>Formats: {}.</source>
        <translation>Formatos: {}.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Se escribe en JSON.</translation>
    </message>
    <message>
        <source>The server describes {}.</source>
        <translation>El servidor describe {}.</translation>
    </message>
    <message>
        <source>“{}” does not fit what the process takes: {}.</source>
        <translation>«{}» no encaja con lo que acepta el proceso: {}.</translation>
    </message>
    <message>
        <source>“{}” has to be true or false.</source>
        <translation>«{}» tiene que ser verdadero o falso.</translation>
    </message>
    <message>
        <source>“{}” is none of the choices of “{}”: {}.</source>
        <translation>«{}» no es ninguna de las opciones de «{}»: {}.</translation>
    </message>
    <message>
        <source>“{}” needs at least {} of its choices.</source>
        <translation>«{}» necesita al menos {} de sus opciones.</translation>
    </message>
    <message>
        <source>“{}” takes {} of its choices at most.</source>
        <translation>«{}» acepta {} de sus opciones como máximo.</translation>
    </message>
    <message>
        <source>The file {}, given for “{}”, can&apos;t be found.</source>
        <translation>No se encuentra el archivo {}, dado para «{}».</translation>
    </message>
    <message>
        <source>“{}” needs at least {} layers.</source>
        <translation>«{}» necesita al menos {} capas.</translation>
    </message>
    <message>
        <source>“{}” takes {} layers at most.</source>
        <translation>«{}» acepta {} capas como máximo.</translation>
    </message>
    <message>
        <source>What was given for “{}” can&apos;t be read.</source>
        <translation>No se puede leer lo que se dio para «{}».</translation>
    </message>
    <message>
        <source>“{}” was left on its server, so its bands can&apos;t be chosen here.</source>
        <translation>«{}» se dejó en su servidor, así que sus bandas no se pueden elegir aquí.</translation>
    </message>
    <message>
        <source>“{}” has to be a raster.</source>
        <translation>«{}» tiene que ser un ráster.</translation>
    </message>
    <message>
        <source>“{}” has to be a vector layer.</source>
        <translation>«{}» tiene que ser una capa vectorial.</translation>
    </message>
    <message>
        <source>The address (http or https) of a file that the server can read; it takes no file from here.</source>
        <translation>La dirección (http o https) de un archivo que el servidor puede leer; no toma ningún archivo de aquí.</translation>
    </message>
    <message>
        <source>“{}” has to be an address, such as https://example.org/data/scene.tif.</source>
        <translation>«{}» tiene que ser una dirección, como https://example.org/data/scene.tif.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>“{}” needs at least {} values.</source>
        <translation>«{}» necesita al menos {} valores.</translation>
    </message>
    <message>
        <source>“{}” takes {} values at most.</source>
        <translation>«{}» acepta {} valores como máximo.</translation>
    </message>
    <message>
        <source>“{}” holds what can&apos;t be read.</source>
        <translation>«{}» contiene algo que no se puede leer.</translation>
    </message>
    <message>
        <source>{} Value {} of the list is “{}”.</source>
        <translation>{} El valor {} de la lista es «{}».</translation>
    </message>
    <message>
        <source>“{}” has to be a number, and a whole one.</source>
        <translation>«{}» tiene que ser un número, y un número entero.</translation>
    </message>
    <message>
        <source>“{}” has to be a number.</source>
        <translation>«{}» tiene que ser un número.</translation>
    </message>
    <message>
        <source>“{}” has to be a geometry, such as POINT(-34.9 -8.0).</source>
        <translation>«{}» tiene que ser una geometría, como POINT(-34.9 -8.0).</translation>
    </message>
    <message>
        <source>x, longitude or easting</source>
        <translation>x, longitud o este</translation>
    </message>
    <message>
        <source>y, latitude or northing</source>
        <translation>y, latitud o norte</translation>
    </message>
    <message>
        <source>z, height</source>
        <translation>z, altura</translation>
    </message>
    <message>
        <source>In the first row the west, south and lowest end, in the second the other one, in {}.</source>
        <translation>En la primera fila el extremo oeste, sur y más bajo, en la segunda el otro, en {}.</translation>
    </message>
    <message>
        <source>“{}” needs six numbers: both corners with their heights.</source>
        <translation>«{}» necesita seis números: ambas esquinas con sus alturas.</translation>
    </message>
    <message>
        <source>“{}” has its corners in the wrong order: the lower one comes first.</source>
        <translation>Las esquinas de «{}» están en el orden equivocado: primero va la inferior.</translation>
    </message>
    <message>
        <source>“{}” has to be a reference system of a public register, such as EPSG:4326.</source>
        <translation>«{}» tiene que ser un sistema de referencia de un registro público, como EPSG:4326.</translation>
    </message>
    <message>
        <source>“{}” is not valid JSON: {}. Plain text has to stand in quotes.</source>
        <translation>«{}» no es JSON válido: {}. El texto simple tiene que ir entre comillas.</translation>
    </message>
    <message>
        <source>{} is no number in JSON</source>
        <translation>{} no es un número en JSON</translation>
    </message>
    <message>
        <source>“{}” is empty, but the process needs it.</source>
        <translation>«{}» está vacío, pero el proceso lo necesita.</translation>
    </message>
    <message>
        <source>“{}” has to be a {}, such as {}.</source>
        <translation>«{}» tiene que ser de este tipo: {}; por ejemplo {}.</translation>
    </message>
    <message>
        <source>From one date to another, such as {}; {} is an open end.</source>
        <translation>De una fecha a otra, como {}; {} es un extremo abierto.</translation>
    </message>
    <message>
        <source>“{}” has to be an interval such as {}.</source>
        <translation>«{}» tiene que ser un intervalo como {}.</translation>
    </message>
    <message>
        <source>“{}” ends before it begins.</source>
        <translation>«{}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>Layers that go as a link stay whole where no bands are chosen.</source>
        <translation>Las capas que van como enlace quedan enteras si no se eligen bandas.</translation>
    </message>
    <message>
        <source>Send only this extent of rasters</source>
        <translation>Enviar solo esta extensión de los rásters</translation>
    </message>
    <message>
        <source>Of rasters on this computer only the pixels in this extent are sent, unchanged.</source>
        <translation>De los rásters de este equipo solo se envían los píxeles de esta extensión, sin cambios.</translation>
    </message>
    <message>
        <source>Send only these bands of rasters</source>
        <translation>Enviar solo estas bandas de los rásters</translation>
    </message>
    <message>
        <source>Numbers of bands, such as 1,4 or 2-5: the process gets them in this order, numbered from 1.</source>
        <translation>Números de bandas, como 1,4 o 2-5: el proceso las recibe en este orden, numeradas desde 1.</translation>
    </message>
    <message>
        <source>Send rasters with pixels of this size</source>
        <translation>Enviar los rásters con píxeles de este tamaño</translation>
    </message>
    <message>
        <source>In map units of each raster. Larger pixels are the raster&apos;s own in their middle; none gets smaller.</source>
        <translation>En unidades de mapa de cada ráster. Los píxeles mayores son los del propio ráster en su centro; ninguno se hace menor.</translation>
    </message>
    <message>
        <source>The log tells how much less is sent.</source>
        <translation>El registro dice cuánto menos se envía.</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be read: {}.</source>
        <translation>No se puede leer la extensión que se va a enviar: {}.</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be brought from {} to {}. Nothing was sent.</source>
        <translation>La extensión que se va a enviar no se puede llevar de {} a {}. No se envió nada.</translation>
    </message>
    <message>
        <source>The bands to be sent have to be numbers from 1 on, such as 1,4 or 2-5, not “{}”.</source>
        <translation>Las bandas que se van a enviar tienen que ser números desde 1, como 1,4 o 2-5, no «{}».</translation>
    </message>
    <message>
        <source>The size of the pixels to be sent has to be a number above 0.</source>
        <translation>El tamaño de los píxeles que se van a enviar tiene que ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Connects a server of the HPGC API (OGC API - Processes). Its processes then stand in the toolbox as algorithms. A connection of the same name is changed.

The server is asked first: with an address that isn&apos;t this API nothing is changed.</source>
        <translation>Conecta un servidor de la API HPGC (OGC API - Processes). Sus procesos están después en la caja de herramientas como algoritmos. Una conexión del mismo nombre se modifica.

Primero se pregunta al servidor: con una dirección que no sea de esta API no se cambia nada.</translation>
    </message>
    <message>
        <source>Name, of your choice</source>
        <translation>Nombre, a su elección</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>It usually ends in /ogc-api/, for example https://hpgc.example/ogc-api/</source>
        <translation>Suele terminar en /ogc-api/, por ejemplo https://hpgc.example/ogc-api/</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration; its secret stays in QGIS&apos;s encrypted store. Without one, a server that is guarded is asked how to sign in.</source>
        <translation>Una configuración de autenticación de QGIS; su secreto queda en el almacén cifrado de QGIS. Sin ella, a un servidor protegido se le pregunta cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>Minutes to wait for a server that stops answering while a job runs</source>
        <translation>Minutos que se espera a un servidor que deja de responder durante un trabajo</translation>
    </message>
    <message>
        <source>The job itself goes on over there, however long the network is away.</source>
        <translation>El trabajo mismo sigue allí, por mucho que falte la red.</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>Número de procesos</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>How to sign in (empty: as the server says)</source>
        <translation>Cómo iniciar sesión (vacío: como diga el servidor)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>What the sign-in provider calls this program; the server&apos;s operator tells it.</source>
        <translation>Cómo llama el proveedor de identidad a este programa; lo dice el administrador del servidor.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Where the provider sends the browser; empty is a free port of this computer.</source>
        <translation>Adónde envía el proveedor al navegador; vacío: un puerto libre de este equipo.</translation>
    </message>
    <message>
        <source>Address of the sign-in provider</source>
        <translation>Dirección del proveedor de identidad</translation>
    </message>
    <message>
        <source>Only where the server doesn&apos;t name it: the issuer, or its OpenID configuration.</source>
        <translation>Solo si el servidor no la dice: el emisor, o su configuración OpenID.</translation>
    </message>
    <message>
        <source>Further addresses that may see the token</source>
        <translation>Otras direcciones que pueden ver el token</translation>
    </message>
    <message>
        <source>Separated by spaces, such as https://maps.hpgc.example; the server&apos;s own always may.</source>
        <translation>Separadas por espacios, como https://maps.hpgc.example; la del servidor siempre puede.</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Device authorization address</source>
        <translation>Dirección de autorización de dispositivos</translation>
    </message>
    <message>
        <source>Only for a sign-in provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>Solo para un proveedor de identidad que no publica sus direcciones; la dice el administrador.</translation>
    </message>
    <message>
        <source>Let jobs call back when they have news</source>
        <translation>Dejar que los trabajos avisen cuando haya novedades</translation>
    </message>
    <message>
        <source>While jobs run, a port of this computer is open to the server, and results are here the moment they are ready. What comes in there is not believed: it only makes QGIS ask the server. Leave it off where the server can&apos;t reach this computer: some servers then never start the job.</source>
        <translation>Mientras hay trabajos en marcha, un puerto de este equipo está abierto al servidor, y los resultados están aquí en cuanto están listos. Lo que llega por él no se cree: solo hace que QGIS pregunte al servidor. Déjelo desactivado si el servidor no puede alcanzar este equipo: algunos servidores no inician entonces nunca el trabajo.</translation>
    </message>
    <message>
        <source>Address at which the server reaches this computer (empty: its own)</source>
        <translation>Dirección en la que el servidor alcanza este equipo (vacío: la suya propia)</translation>
    </message>
    <message>
        <source>Where a router or a tunnel passes requests on to this computer, such as https://tunnel.example/me.</source>
        <translation>Donde un enrutador o un túnel pasa las peticiones a este equipo, como https://tunnel.example/me.</translation>
    </message>
    <message>
        <source>Port of this computer for that (0: any that is free)</source>
        <translation>Puerto de este equipo para ello (0: cualquiera que esté libre)</translation>
    </message>
    <message>
        <source>The port that the address above leads to.</source>
        <translation>El puerto al que lleva la dirección de arriba.</translation>
    </message>
    <message>
        <source>The server can&apos;t call back at “{}”: give an address such as https://tunnel.example/me.</source>
        <translation>El servidor no puede avisar en «{}»: dé una dirección como https://tunnel.example/me.</translation>
    </message>
    <message>
        <source>Say with CALLBACK_PORT to which port of this computer {} leads.</source>
        <translation>Diga con CALLBACK_PORT a qué puerto de este equipo lleva {}.</translation>
    </message>
    <message>
        <source>{} wants you to sign in. The connection is kept; sign in with “Sign in” (hpgc:signin, NAME={}).</source>
        <translation>{} quiere que inicie sesión. La conexión se conserva; inicie sesión con «Iniciar sesión» (hpgc:signin, NAME={}).</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Forgets a connection: its algorithms leave the toolbox. Nothing is changed on the server, and an authentication configuration that it used is kept.</source>
        <translation>Olvida una conexión: sus algoritmos salen de la caja de herramientas. En el servidor no cambia nada, y la configuración de autenticación que usaba se conserva.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Removed connection</source>
        <translation>Conexión eliminada</translation>
    </message>
    <message>
        <source>Refresh connection</source>
        <translation>Actualizar conexión</translation>
    </message>
    <message>
        <source>Reads the process descriptions of a connection anew, or of all where no name is given. Where that fails the old ones stay.</source>
        <translation>Lee de nuevo las descripciones de los procesos de una conexión, o de todas si no se da un nombre. Si falla, quedan las antiguas.</translation>
    </message>
    <message>
        <source>Name of the connection (empty: all)</source>
        <translation>Nombre de la conexión (vacío: todas)</translation>
    </message>
    <message>
        <source>“{}” could not be refreshed, so its old processes stay: {}</source>
        <translation>«{}» no se pudo actualizar, así que quedan sus procesos antiguos: {}</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Listar trabajos</translation>
    </message>
    <message>
        <source>Lists the jobs that were started from this profile, the newest first, as JSON; with those that only the servers know where that is asked for.</source>
        <translation>Lista en JSON los trabajos que se iniciaron desde este perfil, primero los más recientes; si se pide, con los que solo conocen los servidores.</translation>
    </message>
    <message>
        <source>Ask the servers for other jobs as well</source>
        <translation>Preguntar también a los servidores por otros trabajos</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>Número de trabajos</translation>
    </message>
    <message>
        <source>Jobs (JSON)</source>
        <translation>Trabajos (JSON)</translation>
    </message>
    <message>
        <source>Id of the job</source>
        <translation>Identificador del trabajo</translation>
    </message>
    <message>
        <source>Give the id of the job; “List jobs” shows them.</source>
        <translation>Dé el identificador del trabajo; «Listar trabajos» los muestra.</translation>
    </message>
    <message>
        <source>Fetch results of a job</source>
        <translation>Obtener los resultados de un trabajo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Results (JSON)</source>
        <translation>Resultados (JSON)</translation>
    </message>
    <message>
        <source>Dismiss job</source>
        <translation>Descartar trabajo</translation>
    </message>
    <message>
        <source>Ends a job on the server. One that has ended already is removed there, together with its results. That it is gone already is no error.</source>
        <translation>Termina un trabajo en el servidor. Uno que ya ha terminado se elimina allí, junto con sus resultados. Que ya no exista no es un error.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>The list of jobs can&apos;t be read: {}</source>
        <translation>No se puede leer la lista de trabajos: {}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Package: a file</source>
        <translation>Paquete: un archivo</translation>
    </message>
    <message>
        <source>An application package (JSON) or a CWL document (YAML or JSON).</source>
        <translation>Un paquete de aplicación (JSON) o un documento CWL (YAML o JSON).</translation>
    </message>
    <message>
        <source>or the address of a CWL document</source>
        <translation>o la dirección de un documento CWL</translation>
    </message>
    <message>
        <source>or its text</source>
        <translation>o su texto</translation>
    </message>
    <message>
        <source>Put a Workflow around a lone tool</source>
        <translation>Envolver en un Workflow</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process; a CommandLineTool needs one of a single step around it.</source>
        <translation>Solo un Workflow se convierte en proceso; un CommandLineTool necesita a su alrededor uno de un solo paso.</translation>
    </message>
    <message>
        <source>Cancelled. What was on its way to the server by then may be done all the same: refresh to see.</source>
        <translation>Cancelado. Lo que ya iba camino del servidor puede hacerse de todos modos: actualice para verlo.</translation>
    </message>
    <message>
        <source>Give the id of the process.</source>
        <translation>Dé el identificador del proceso.</translation>
    </message>
    <message>
        <source>Give the package once: as a file, as an address, or as its text.</source>
        <translation>Dé el paquete una sola vez: como archivo, como dirección o como su texto.</translation>
    </message>
    <message>
        <source>“{}” is not an address: it has to begin with http:// or https://.</source>
        <translation>«{}» no es una dirección: tiene que empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>Deploy process</source>
        <translation>Desplegar proceso</translation>
    </message>
    <message>
        <source>Puts a process onto a server: an application package (OGC 20-044) or a CWL Workflow. It then stands in the toolbox. The package is sent once; if the answer is unclear, the server is asked what became of it.</source>
        <translation>Pone un proceso en un servidor: un paquete de aplicación (OGC 20-044) o un Workflow de CWL. Después está en la caja de herramientas. El paquete se envía una sola vez; si la respuesta no está clara, se pregunta al servidor qué fue de él.</translation>
    </message>
    <message>
        <source>Workflow that becomes the process</source>
        <translation>Workflow que se convierte en el proceso</translation>
    </message>
    <message>
        <source>Its id, where the document holds several.</source>
        <translation>Su identificador, si el documento contiene varios.</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool” (WRAP).</source>
        <translation>{} Active «Envolver en un Workflow» (WRAP).</translation>
    </message>
    <message>
        <source>Replace process</source>
        <translation>Reemplazar proceso</translation>
    </message>
    <message>
        <source>Puts another package in the place of a deployed process. Jobs that run go on as they were begun.</source>
        <translation>Pone otro paquete en el lugar de un proceso desplegado. Los trabajos en marcha siguen como empezaron.</translation>
    </message>
    <message>
        <source>Id of the process to be replaced</source>
        <translation>Identificador del proceso que se va a reemplazar</translation>
    </message>
    <message>
        <source>Undeploy process</source>
        <translation>Retirar proceso</translation>
    </message>
    <message>
        <source>Takes a deployed process off a server. Where jobs of it run that were started from here, or models here use it, it says so and does nothing, unless you insist.</source>
        <translation>Quita de un servidor un proceso desplegado. Si se ejecutan trabajos suyos iniciados desde aquí, o si lo usan modelos de aquí, lo dice y no hace nada, a menos que usted insista.</translation>
    </message>
    <message>
        <source>Even if something depends on it</source>
        <translation>Aunque algo dependa de él</translation>
    </message>
    <message>
        <source>Jobs of it that run, and models of this profile or of the open project that use it.</source>
        <translation>Trabajos suyos en marcha, y modelos de este perfil o del proyecto abierto que lo usan.</translation>
    </message>
    <message>
        <source>Nothing was undeployed; switch on “Even if something depends on it” (INSIST) to do it still.</source>
        <translation>No se retiró nada; active «Aunque algo dependa de él» (INSIST) para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signs in to a connection, and reads its processes. How is part of the connection: a page in the browser, a code for another device, a service account, or a token.

Passwords and tokens are no parameters, so that no history holds them: a service account is an authentication configuration (Basic), and a token, or the address that the browser was sent to, stands in a file of yours, which may be empty at first and is waited for.</source>
        <translation>Inicia sesión en una conexión y lee sus procesos. La forma es parte de la conexión: una página en el navegador, un código para otro dispositivo, una cuenta de servicio o un token.

Las contraseñas y los tokens no son parámetros, para que ningún historial los guarde: una cuenta de servicio es una configuración de autenticación (Basic), y un token, o la dirección a la que se envió el navegador, está en un archivo suyo, que al principio puede estar vacío y se espera.</translation>
    </message>
    <message>
        <source>Method (empty: the connection&apos;s own)</source>
        <translation>Método (vacío: el de la conexión)</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>A Basic authentication configuration: user name and password, or client id and client secret.</source>
        <translation>Una configuración de autenticación Basic: nombre de usuario y contraseña, o identificador y secreto de cliente.</translation>
    </message>
    <message>
        <source>File with the token or address that you paste</source>
        <translation>Archivo con el token o la dirección que usted pega</translation>
    </message>
    <message>
        <source>“{}” signs in by QGIS&apos;s authentication configuration “{}”; there is nothing else to do.</source>
        <translation>«{}» inicia sesión con la configuración de autenticación de QGIS «{}»; no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Signed in to “{}”.</source>
        <translation>Sesión iniciada en «{}».</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forgets the token of a connection, and what else was kept to sign in; the provider is told, where it listens. Layers of a guarded server stop drawing until you sign in again.</source>
        <translation>Olvida el token de una conexión y lo demás que se guardaba para iniciar sesión; se avisa al proveedor, si escucha. Las capas de un servidor protegido dejan de dibujarse hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>“{}” is not a Basic authentication configuration.</source>
        <translation>«{}» no es una configuración de autenticación Basic.</translation>
    </message>
    <message>
        <source>Sign in on this page: {}</source>
        <translation>Inicie sesión en esta página: {}</translation>
    </message>
    <message>
        <source>Open {} and type in the code {}</source>
        <translation>Abra {} y escriba el código {}</translation>
    </message>
    <message>
        <source>Give FILE: a text file in which you put the token, or the address you were sent to.</source>
        <translation>Dé FILE: un archivo de texto en el que ponga el token, o la dirección a la que se le envió.</translation>
    </message>
    <message>
        <source>Waiting for the file {} to be filled</source>
        <translation>Esperando a que se llene el archivo {}</translation>
    </message>
    <message>
        <source>The file {} stayed empty for {:.0f} minutes.</source>
        <translation>El archivo {} siguió vacío {:.0f} minutos.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}</source>
        <translation>No se puede leer el archivo {}: {}</translation>
    </message>
    <message>
        <source>Reading the processes of {}</source>
        <translation>Leyendo los procesos de {}</translation>
    </message>
    <message>
        <source>The process {} of “{}” could not be described: {}</source>
        <translation>No se pudo describir el proceso {} de «{}»: {}</translation>
    </message>
    <message>
        <source>“{}” ({}) offers {} processes.</source>
        <translation>«{}» ({}) ofrece {} procesos.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>The input “{}” ({}) of the model can&apos;t be carried: {}.</source>
        <translation>La entrada «{}» ({}) del modelo no se puede llevar: {}.</translation>
    </message>
    <message>
        <source>it takes a layer of any kind; let it be a raster or a vector layer</source>
        <translation>acepta una capa de cualquier tipo; que sea una capa ráster o vectorial</translation>
    </message>
    <message>
        <source>a login is never sent to a server</source>
        <translation>unas credenciales no se envían nunca a un servidor</translation>
    </message>
    <message>
        <source>it names a database of this computer</source>
        <translation>nombra una base de datos de este equipo</translation>
    </message>
    <message>
        <source>it names a print layout of a project, and there is none on the server</source>
        <translation>nombra una composición de impresión de un proyecto, y en el servidor no hay ninguno</translation>
    </message>
    <message>
        <source>it names a map theme of a project, and there is none on the server</source>
        <translation>nombra un tema de mapa de un proyecto, y en el servidor no hay ninguno</translation>
    </message>
    <message>
        <source>it names an annotation layer of a project, and there is none on the server</source>
        <translation>nombra una capa de anotaciones de un proyecto, y en el servidor no hay ninguno</translation>
    </message>
    <message>
        <source>a value of the kind “{}” can&apos;t be sent to a server</source>
        <translation>un valor del tipo «{}» no se puede enviar a un servidor</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Written as west, east, south, north and the reference system: 290000,300000,9110000,9120000 [EPSG:31985].</source>
        <translation>Se escribe oeste, este, sur, norte y el sistema de referencia: 290000,300000,9110000,9120000 [EPSG:31985].</translation>
    </message>
    <message>
        <source>The output “{}” ({}) of the model can&apos;t come back from a server: it is of the kind “{}”.</source>
        <translation>La salida «{}» ({}) del modelo no puede volver de un servidor: es del tipo «{}».</translation>
    </message>
    <message>
        <source>{} of “{}”</source>
        <translation>{} de «{}»</translation>
    </message>
    <message>
        <source>The model “{}” has no steps.</source>
        <translation>El modelo «{}» no tiene pasos.</translation>
    </message>
    <message>
        <source>The model “{}” has no outputs: nothing would come back.</source>
        <translation>El modelo «{}» no tiene salidas: no volvería nada.</translation>
    </message>
    <message>
        <source>The model “{}” is not complete: {}.</source>
        <translation>El modelo «{}» no está completo: {}.</translation>
    </message>
    <message>
        <source>“{}” is no model but an algorithm of another kind.</source>
        <translation>«{}» no es un modelo sino un algoritmo de otro tipo.</translation>
    </message>
    <message>
        <source>There is no model “{}”: give its id, such as model:name, or its file (.model3).</source>
        <translation>No hay ningún modelo «{}»: dé su identificador, como model:nombre, o su archivo (.model3).</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>No hay ningún archivo {}.</translation>
    </message>
    <message>
        <source>The file {} holds no model that this QGIS can read.</source>
        <translation>El archivo {} no contiene un modelo que este QGIS pueda leer.</translation>
    </message>
    <message>
        <source>The model “{}” can&apos;t be written.</source>
        <translation>El modelo «{}» no se puede escribir.</translation>
    </message>
    <message>
        <source>The models are nested more than {} deep: does one call itself?</source>
        <translation>Los modelos están anidados a más de {} niveles: ¿alguno se llama a sí mismo?</translation>
    </message>
    <message>
        <source>it runs on a server itself, and the server has no connections of this plugin</source>
        <translation>él mismo se ejecuta en un servidor, y el servidor no tiene conexiones de este complemento</translation>
    </message>
    <message>
        <source>it is a script of this computer</source>
        <translation>es un script de este equipo</translation>
    </message>
    <message>
        <source>The step “{}” needs “{}”: the container image must have that provider, and switched on.</source>
        <translation>El paso «{}» necesita «{}»: la imagen de contenedor tiene que tener ese proveedor, y activado.</translation>
    </message>
    <message>
        <source>the value of {} holds a login or a password</source>
        <translation>el valor de {} contiene unas credenciales o una contraseña</translation>
    </message>
    <message>
        <source>The default of the input “{}” holds a login or a password, which is never sent to a server.</source>
        <translation>El valor predeterminado de la entrada «{}» contiene unas credenciales o una contraseña, que no se envían nunca a un servidor.</translation>
    </message>
    <message>
        <source>The model holds a login or a password, which is never sent to a server: take it out.</source>
        <translation>El modelo contiene unas credenciales o una contraseña, que no se envían nunca a un servidor: quítelas.</translation>
    </message>
    <message>
        <source>there is no algorithm “{}” in this QGIS</source>
        <translation>no hay ningún algoritmo «{}» en este QGIS</translation>
    </message>
    <message>
        <source>“{}” works only in the window of QGIS</source>
        <translation>«{}» solo funciona en la ventana de QGIS</translation>
    </message>
    <message>
        <source>“{}” needs a project, and there is none on the server</source>
        <translation>«{}» necesita un proyecto, y en el servidor no hay ninguno</translation>
    </message>
    <message>
        <source>its value of {} stands for something that only this computer has</source>
        <translation>su valor de {} representa algo que solo tiene este equipo</translation>
    </message>
    <message>
        <source>its value of {} is “{}”, which the server doesn&apos;t have; make it an input of the model</source>
        <translation>su valor de {} es «{}», que el servidor no tiene; conviértalo en una entrada del modelo</translation>
    </message>
    <message>
        <source>The step “{}” of the model can&apos;t run on a server: {}.</source>
        <translation>El paso «{}» del modelo no se puede ejecutar en un servidor: {}.</translation>
    </message>
    <message>
        <source>{} files (*.{})</source>
        <translation>Archivos {} (*.{})</translation>
    </message>
    <message>
        <source>Format of “{}”</source>
        <translation>Formato de «{}»</translation>
    </message>
    <message>
        <source>What the server is asked for: {}.</source>
        <translation>Lo que se pide al servidor: {}.</translation>
    </message>
    <message>
        <source>{}, as QGIS takes it</source>
        <translation>{}, como lo toma QGIS</translation>
    </message>
    <message>
        <source>“{}” is written as GeoTIFF: give it a file name that ends in .tif, not in {}.</source>
        <translation>«{}» se escribe como GeoTIFF: dele un nombre de archivo que termine en .tif, no en {}.</translation>
    </message>
    <message>
        <source>It has {} outputs; more than {} can&apos;t be shown.</source>
        <translation>Tiene {} salidas; no se pueden mostrar más de {}.</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool”.</source>
        <translation>{} Active «Envolver en un Workflow».</translation>
    </message>
    <message>
        <source>What stands at an address is read by the server: its inputs show once it is deployed.</source>
        <translation>Lo que hay en una dirección lo lee el servidor: sus entradas se ven una vez desplegado.</translation>
    </message>
    <message>
        <source>It has no inputs or outputs.</source>
        <translation>No tiene entradas ni salidas.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>“{}” has no value, but the process needs it.</source>
        <translation>«{}» no tiene valor, pero el proceso lo necesita.</translation>
    </message>
    <message>
        <source>Cancelled; the results stay at {}.</source>
        <translation>Cancelado; los resultados quedan en {}.</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the job</source>
        <translation>No esperar al trabajo</translation>
    </message>
    <message>
        <source>The run ends at once with the job&apos;s id; QGIS follows the job in the background and adds its results.</source>
        <translation>La ejecución termina enseguida con el identificador del trabajo; QGIS sigue el trabajo en segundo plano y añade sus resultados.</translation>
    </message>
    <message>
        <source>How results come</source>
        <translation>Cómo llegan los resultados</translation>
    </message>
    <message>
        <source>download: files of yours. wms: the server draws, the pixels stay there. stream: the data stays there, and QGIS reads the parts of it that it shows; a next step on the same server gets it as a link.</source>
        <translation>download: archivos suyos. wms: el servidor dibuja, los píxeles quedan allí. stream: los datos quedan allí, y QGIS lee las partes que muestra; un paso siguiente en el mismo servidor los recibe como enlace.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Process {}</source>
        <translation>Proceso {}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versión {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>The job ended well, but {} gave no result “{}”.</source>
        <translation>El trabajo terminó bien, pero {} no dio ningún resultado «{}».</translation>
    </message>
    <message>
        <source>The server gave {} results for “{}”; the first is taken, the others stand beside it.</source>
        <translation>El servidor dio {} resultados para «{}»; se toma el primero, los demás están a su lado.</translation>
    </message>
    <message>
        <source>“{}” is downloaded, as it can&apos;t be streamed: {}</source>
        <translation>«{}» se descarga, porque no se puede leer por partes: {}</translation>
    </message>
    <message>
        <source>The server gave no map service for “{}”; it is downloaded as it is.</source>
        <translation>El servidor no dio ningún servicio de mapas para «{}»; se descarga tal cual.</translation>
    </message>
    <message>
        <source>Fetching “{}”</source>
        <translation>Obteniendo «{}»</translation>
    </message>
    <message>
        <source>{} gave something else than a raster for “{}”.</source>
        <translation>{} dio algo distinto de un ráster para «{}».</translation>
    </message>
    <message>
        <source>“{}” stays on the server, where the next steps get it: {}</source>
        <translation>«{}» queda en el servidor, de donde lo toman los pasos siguientes: {}</translation>
    </message>
    <message>
        <source>Opening the map service of “{}”</source>
        <translation>Abriendo el servicio de mapas de «{}»</translation>
    </message>
    <message>
        <source>Staging Area for Large Files</source>
        <translation>Zona de depósito para archivos grandes</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request; the server fetches them there. A bucket as GDAL writes it, such as /vsis3/bucket/folder (also /vsigs/, /vsiaz/), or the address of a folder that takes PUT, such as WebDAV, and lets anybody read. It is tried with a few bytes.</source>
        <translation>Adónde van los archivos demasiado grandes para una petición; el servidor los obtiene allí. Un bucket como lo escribe GDAL, por ejemplo /vsis3/bucket/carpeta (también /vsigs/, /vsiaz/), o la dirección de una carpeta que acepta PUT, como WebDAV, y que cualquiera puede leer. Se prueba con unos pocos bytes.</translation>
    </message>
    <message>
        <source>Authentication at the staging area</source>
        <translation>Autenticación en la zona de depósito</translation>
    </message>
    <message>
        <source>For a bucket an authentication configuration of the kind “Basic” (or “AWS S3”): the access key&apos;s id is the user name, its secret the password. Without one GDAL&apos;s own credentials count, such as ~/.aws. For a folder on the web any kind.</source>
        <translation>Para un bucket, una configuración de autenticación del tipo «Basic» (o «AWS S3»): el identificador de la clave de acceso es el nombre de usuario, su secreto la contraseña. Sin ella valen las credenciales propias de GDAL, como ~/.aws. Para una carpeta en la web, de cualquier tipo.</translation>
    </message>
    <message>
        <source>Megabytes of files that a request may hold (0: all files are staged, -1: none)</source>
        <translation>Megabytes de archivos que caben en una petición (0: todos los archivos se depositan, -1: ninguno)</translation>
    </message>
    <message>
        <source>The largest files are staged, until the rest fits in.</source>
        <translation>Se depositan los archivos más grandes, hasta que quepa el resto.</translation>
    </message>
    <message>
        <source>GDAL&apos;s options for the staging area</source>
        <translation>Opciones de GDAL para la zona de depósito</translation>
    </message>
    <message>
        <source>Words KEY=VALUE for a bucket elsewhere than at the usual place, such as AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Secrets don&apos;t belong here.</source>
        <translation>Palabras CLAVE=VALOR para un bucket que no está en el sitio habitual, como AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Los secretos no van aquí.</translation>
    </message>
    <message>
        <source>Hours that a signed address is good for</source>
        <translation>Horas que vale una dirección firmada</translation>
    </message>
    <message>
        <source>The server has to fetch the file by then; a job may wait in a queue.</source>
        <translation>El servidor tiene que haber obtenido el archivo para entonces; un trabajo puede esperar en una cola.</translation>
    </message>
    <message>
        <source>Keep staged files when their job is done</source>
        <translation>Conservar los archivos depositados cuando acabe su trabajo</translation>
    </message>
    <message>
        <source>They are removed otherwise; kept ones are yours to remove.</source>
        <translation>Si no, se eliminan; los que se conservan ha de eliminarlos usted.</translation>
    </message>
    <message>
        <source>A job of {} still runs on “{}”.</source>
        <translation>Un trabajo de {} sigue en marcha en «{}».</translation>
    </message>
    <message>
        <source>{} jobs of {} still run on “{}”.</source>
        <translation>{} trabajos de {} siguen en marcha en «{}».</translation>
    </message>
    <message>
        <source>The model {} uses {}.</source>
        <translation>El modelo {} usa {}.</translation>
    </message>
    <message>
        <source>{} models use {}: {}.</source>
        <translation>{} modelos usan {}: {}.</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} (in the project)</source>
        <translation>{} (en el proyecto)</translation>
    </message>
    <message>
        <source>{} sent {} where JSON was due.</source>
        <translation>{} envió {} donde debía haber JSON.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>the capabilities of a {}</source>
        <translation>las capacidades de un {}</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>text or data of another kind</source>
        <translation>texto o datos de otro tipo</translation>
    </message>
    <message>
        <source>“{}” is not the address of a server: it has to begin with http:// or https://.</source>
        <translation>«{}» no es la dirección de un servidor: tiene que empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The address holds a login: leave it out, and use an authentication configuration.</source>
        <translation>La dirección contiene unas credenciales: quítelas, y use una configuración de autenticación.</translation>
    </message>
    <message>
        <source>JSON without links, so no landing page</source>
        <translation>JSON sin enlaces, o sea, ninguna página de inicio</translation>
    </message>
    <message>
        <source>{} sends on to {}: connect to that address instead.</source>
        <translation>{} remite a {}: conecte mejor esa dirección.</translation>
    </message>
    <message>
        <source>“{}”, a server that offers no processes</source>
        <translation>«{}», un servidor que no ofrece procesos</translation>
    </message>
    <message>
        <source>a server without processes</source>
        <translation>un servidor sin procesos</translation>
    </message>
    <message>
        <source>{} sent something else than the description of a process.</source>
        <translation>{} envió algo distinto de la descripción de un proceso.</translation>
    </message>
    <message>
        <source>{} sent something else than a list of {}.</source>
        <translation>{} envió algo distinto de una lista de {}.</translation>
    </message>
    <message>
        <source>There is no OGC API - Processes at {}: found {}. The address usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>No hay ningún OGC API - Processes en {}: se encontró {}. La dirección suele terminar en /ogc-api/; pídasela al administrador del servidor.</translation>
    </message>
    <message>
        <source>The client certificate and its key can&apos;t be used: is the password right?</source>
        <translation>No se pueden usar el certificado de cliente y su clave: ¿es correcta la contraseña?</translation>
    </message>
    <message>
        <source>{} And it can&apos;t be told what is true now: {} Look at the list of processes of {} before you try again.</source>
        <translation>{} Y no se puede saber cómo está la cosa ahora: {} Mire la lista de procesos de {} antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>no word on the process</source>
        <translation>ni una palabra sobre el proceso</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: {}.</source>
        <translation>El servidor respondió HTTP {}: {}.</translation>
    </message>
    <message>
        <source>The server calls the process “{}”, not “{}”.</source>
        <translation>El servidor llama al proceso «{}», no «{}».</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is there.</source>
        <translation>{} Y sin embargo el proceso «{}» está ahí.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{} New on the server are {}: it is not known which of them is this one.</source>
        <translation>{} Son nuevos en el servidor {}: no se sabe cuál de ellos es este.</translation>
    </message>
    <message>
        <source>No new process is there, so nothing was deployed.</source>
        <translation>No hay ningún proceso nuevo, así que no se desplegó nada.</translation>
    </message>
    <message>
        <source>The process “{}” is not there, so nothing was deployed.</source>
        <translation>El proceso «{}» no está ahí, así que no se desplegó nada.</translation>
    </message>
    <message>
        <source>A server that crashes here may not find the Workflow.</source>
        <translation>Un servidor que se cae aquí quizá no encuentra el Workflow.</translation>
    </message>
    <message>
        <source>No new process is there yet; the server may still be at it.</source>
        <translation>Aún no hay ningún proceso nuevo; puede que el servidor siga en ello.</translation>
    </message>
    <message>
        <source>The process “{}” is not there yet; the server may still be at it.</source>
        <translation>El proceso «{}» aún no está ahí; puede que el servidor siga en ello.</translation>
    </message>
    <message>
        <source>Look at the list of processes of {} before you try again.</source>
        <translation>Mire la lista de procesos de {} antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: its program crashed; {}.</source>
        <translation>El servidor respondió HTTP {}: su programa se cayó; {}.</translation>
    </message>
    <message>
        <source>“{}” is part of {} and can&apos;t be replaced: give the new process another id. Nothing was deployed.</source>
        <translation>«{}» es parte de {} y no se puede reemplazar: dé otro identificador al proceso nuevo. No se desplegó nada.</translation>
    </message>
    <message>
        <source>There is a process “{}” at {} already: replace it, or give the new one another id. Nothing was deployed.</source>
        <translation>Ya hay un proceso «{}» en {}: reemplácelo, o dé otro identificador al nuevo. No se desplegó nada.</translation>
    </message>
    <message>
        <source>“{}” is part of {}: the server lets it be neither replaced nor undeployed.</source>
        <translation>«{}» es parte de {}: el servidor no permite reemplazarlo ni retirarlo.</translation>
    </message>
    <message>
        <source>{} finds no Workflow in the package.</source>
        <translation>{} no encuentra ningún Workflow en el paquete.</translation>
    </message>
    <message>
        <source>{} finds no Workflow “{}” in the package.</source>
        <translation>{} no encuentra ningún Workflow «{}» en el paquete.</translation>
    </message>
    <message>
        <source>{} does not take {}. {}</source>
        <translation>{} no acepta {}. {}</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}.</source>
        <translation>No hay ningún proceso «{}» en {}.</translation>
    </message>
    <message>
        <source>{} does not deploy, replace or undeploy here. {}</source>
        <translation>{} no despliega, reemplaza ni retira nada aquí. {}</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was deployed.</source>
        <translation>El paquete no se envió entero, así que no se desplegó nada.</translation>
    </message>
    <message>
        <source>The package is of “{}”, so it can&apos;t replace “{}”: the Workflow, or the description, in it has to have the id of the process that it replaces.</source>
        <translation>El paquete es de «{}», así que no puede reemplazar «{}»: el Workflow, o la descripción, que contiene ha de tener el identificador del proceso que reemplaza.</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to replace: deploy the package.</source>
        <translation>No hay ningún proceso «{}» en {}, así que no hay nada que reemplazar: despliegue el paquete.</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was replaced.</source>
        <translation>El paquete no se envió entero, así que no se reemplazó nada.</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” has been replaced.</source>
        <translation>{} Y sin embargo el proceso «{}» se ha reemplazado.</translation>
    </message>
    <message>
        <source>The process “{}” is as it was described before: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>El proceso «{}» está como se describía antes: no se sabe si se tomó el paquete nuevo. Ejecútelo, o reemplácelo de nuevo.</translation>
    </message>
    <message>
        <source>The process “{}” is there no more: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>El proceso «{}» ya no está: no se sabe si se tomó el paquete nuevo. Ejecútelo, o reemplácelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to undeploy.</source>
        <translation>No hay ningún proceso «{}» en {}, así que no hay nada que retirar.</translation>
    </message>
    <message>
        <source>{} undeploys no processes: {}</source>
        <translation>{} no retira procesos: {}</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is gone.</source>
        <translation>{} Y sin embargo el proceso «{}» ya no está.</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there.</source>
        <translation>{} El proceso «{}» sigue ahí.</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there; the server may be at it yet. Look again in a while.</source>
        <translation>{} El proceso «{}» sigue ahí; puede que el servidor esté aún en ello. Mire de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>{} gives out no package of “{}”: {}</source>
        <translation>{} no da ningún paquete de «{}»: {}</translation>
    </message>
    <message>
        <source>{} can&apos;t give out the package of “{}”. {}</source>
        <translation>{} no puede dar el paquete de «{}». {}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>{} sent no package: {}</source>
        <translation>{} no envió ningún paquete: {}</translation>
    </message>
    <message>
        <source>{} was answered with HTTP {}, and yet with {}.</source>
        <translation>{} tuvo la respuesta HTTP {}, y sin embargo con {}.</translation>
    </message>
    <message>
        <source>{} does not offer to deploy processes (OGC API - Processes, Part 2).</source>
        <translation>{} no ofrece desplegar procesos (OGC API - Processes, parte 2).</translation>
    </message>
    <message>
        <source>no type of them</source>
        <translation>ningún tipo</translation>
    </message>
    <message>
        <source>The package has an execution unit of type “{}”, and {} declares {}. Nothing was sent.</source>
        <translation>El paquete tiene una unidad de ejecución del tipo «{}», y {} declara {}. No se envió nada.</translation>
    </message>
    <message>
        <source>{} takes no OGC application packages, only CWL as it is.</source>
        <translation>{} no acepta paquetes de aplicación OGC, solo CWL tal cual.</translation>
    </message>
    <message>
        <source>What stands at {}</source>
        <translation>Lo que hay en {}</translation>
    </message>
    <message>
        <source>{} is {}, no CWL: the address of the file itself is due.</source>
        <translation>{} es {}, no CWL: hace falta la dirección del archivo mismo.</translation>
    </message>
    <message>
        <source>What came from {} is not what the server announced: its {} digest is another. Nothing of it was kept; fetch the results again.</source>
        <translation>Lo que vino de {} no es lo que anunció el servidor: su resumen {} es otro. No se guardó nada de ello; obtenga los resultados de nuevo.</translation>
    </message>
    <message>
        <source>The disk became full while the result was written to {}, so nothing of it was kept. Make room, or choose another folder, and fetch the results again.</source>
        <translation>El disco se llenó mientras el resultado se escribía en {}, así que no se guardó nada de él. Haga sitio, o elija otra carpeta, y obtenga los resultados de nuevo.</translation>
    </message>
    <message>
        <source>The result is larger than a file in {} may be, so nothing of it was kept. Choose a folder on another disk, and fetch the results again.</source>
        <translation>El resultado es mayor de lo que puede ser un archivo en {}, así que no se guardó nada de él. Elija una carpeta en otro disco, y obtenga los resultados de nuevo.</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}.</source>
        <translation>No se pudo escribir el resultado en {}: {}.</translation>
    </message>
    <message>
        <source>The connection to {} was cut.</source>
        <translation>Se cortó la conexión con {}.</translation>
    </message>
    <message>
        <source>{} sent another part of the file than was asked for.</source>
        <translation>{} envió otra parte del archivo que la que se pidió.</translation>
    </message>
    <message>
        <source>{} sends {} bytes where {} were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} envía {} bytes donde se anunciaron {}, así que no se guardó nada. Obtenga de nuevo los resultados del trabajo (hpgc:fetchresults); si vuelve a ocurrir, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>{} sent more than the {} bytes that were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} envió más de los {} bytes anunciados, así que no se guardó nada. Obtenga de nuevo los resultados del trabajo (hpgc:fetchresults); si vuelve a ocurrir, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>The result at {} can&apos;t be fetched from there any longer; {} had come ({}).</source>
        <translation>El resultado en {} ya no se puede obtener de allí; habían llegado {} ({}).</translation>
    </message>
    <message>
        <source>The result at {} is not there any longer; {} had come ({}).</source>
        <translation>El resultado en {} ya no está allí; habían llegado {} ({}).</translation>
    </message>
    <message>
        <source>Its address may have expired. Fetch the results of the job again (hpgc:fetchresults): the server may then give a new address.</source>
        <translation>Puede que su dirección haya caducado. Obtenga de nuevo los resultados del trabajo (hpgc:fetchresults): el servidor quizá dé entonces una dirección nueva.</translation>
    </message>
    <message>
        <source>The result at {} was cut off after {}, and there was no going on.</source>
        <translation>El resultado en {} se cortó tras {}, y no hubo manera de seguir.</translation>
    </message>
    <message>
        <source>Fetch the results of the job again (hpgc:fetchresults).</source>
        <translation>Obtenga de nuevo los resultados del trabajo (hpgc:fetchresults).</translation>
    </message>
    <message>
        <source>The results at {} are not ready yet: {}</source>
        <translation>Los resultados en {} aún no están listos: {}</translation>
    </message>
    <message>
        <source>Sign in, or give the connection an authentication configuration.</source>
        <translation>Inicie sesión, o dé a la conexión una configuración de autenticación.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for access.</source>
        <translation>Pida acceso al administrador del servidor.</translation>
    </message>
    <message>
        <source>{} {} was answered with HTTP {}: {}</source>
        <translation>{} {} tuvo la respuesta HTTP {}: {}</translation>
    </message>
    <message>
        <source>a value of type {} has no form in JSON</source>
        <translation>un valor del tipo {} no tiene forma en JSON</translation>
    </message>
    <message>
        <source>The request can&apos;t be written as JSON: {}.</source>
        <translation>La petición no se puede escribir como JSON: {}.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}.</source>
        <translation>No se puede leer el archivo {}: {}.</translation>
    </message>
    <message>
        <source>The file {} changed while it was sent; nothing was run. Try again.</source>
        <translation>El archivo {} cambió mientras se enviaba; no se ejecutó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} answers again.</source>
        <translation>{} responde de nuevo.</translation>
    </message>
    <message>
        <source>{} The job goes on there; asking again for {:.0f} minutes.</source>
        <translation>{} El trabajo sigue allí; se seguirá preguntando {:.0f} minutos.</translation>
    </message>
    <message>
        <source>Gave up after {:.0f} minutes without an answer. The job goes on at {}. The last trouble: {}</source>
        <translation>Se desistió tras {:.0f} minutos sin respuesta. El trabajo sigue en {}. El último problema: {}</translation>
    </message>
    <message>
        <source>The job at {} is still running after {:.0f} seconds.</source>
        <translation>El trabajo en {} sigue en marcha tras {:.0f} segundos.</translation>
    </message>
    <message>
        <source>The job at {} is still {}; it has no results yet.</source>
        <translation>El trabajo en {} aún está en el estado «{}»; todavía no tiene resultados.</translation>
    </message>
    <message>
        <source>The job at {} was dismissed.</source>
        <translation>El trabajo en {} se descartó.</translation>
    </message>
    <message>
        <source>The job at {} failed: {}</source>
        <translation>El trabajo en {} falló: {}</translation>
    </message>
    <message>
        <source>{} sent something else than the status of a job.</source>
        <translation>{} envió algo distinto del estado de un trabajo.</translation>
    </message>
    <message>
        <source>the server gave no reason.</source>
        <translation>el servidor no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but it doesn&apos;t say what lies between them.</source>
        <translation>Los resultados del servidor vienen en partes, pero no dice qué las separa.</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but no whole part was found in them.</source>
        <translation>Los resultados del servidor vienen en partes, pero no se encontró ninguna entera.</translation>
    </message>
    <message>
        <source>The proxy on the way to {} does not let it through: {}.</source>
        <translation>El proxy que lleva a {} no lo deja pasar: {}.</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the server running, and the address right?</source>
        <translation>{} no respondió a tiempo. ¿Está en marcha el servidor, y es correcta la dirección?</translation>
    </message>
    <message>
        <source>{} can&apos;t be reached ({}). Is the server running, and the address right?</source>
        <translation>No se puede alcanzar {} ({}). ¿Está en marcha el servidor, y es correcta la dirección?</translation>
    </message>
    <message>
        <source>The connection to {} was cut ({}).</source>
        <translation>Se cortó la conexión con {} ({}).</translation>
    </message>
    <message>
        <source>{} {} could not be done: {}.</source>
        <translation>No se pudo hacer {} {}: {}.</translation>
    </message>
    <message>
        <source>{} {} was answered with something odd ({}).</source>
        <translation>{} {} tuvo una respuesta extraña ({}).</translation>
    </message>
    <message>
        <source>If you trust it, add its authority to the trusted ones (in QGIS: Settings &gt; Options &gt; Authentication).</source>
        <translation>Si confía en él, añada su autoridad a las de confianza (en QGIS: Configuración &gt; Opciones &gt; Autenticación).</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted, so nothing was sent: {}. {}</source>
        <translation>El certificado de {} no es de confianza, así que no se envió nada: {}. {}</translation>
    </message>
    <message>
        <source>No secure connection to {} came about: {}. The server may want a client certificate that it knows.</source>
        <translation>No se logró una conexión segura con {}: {}. Puede que el servidor quiera un certificado de cliente que conozca.</translation>
    </message>
    <message>
        <source>{} is larger than {} MiB: that is no package but data.</source>
        <translation>{} ocupa más de {} MiB: eso no es un paquete sino datos.</translation>
    </message>
    <message>
        <source>{} holds more than {} values, counted with all repetitions.</source>
        <translation>{} contiene más de {} valores, contando todas las repeticiones.</translation>
    </message>
    <message>
        <source>{} is nested more than {} levels deep.</source>
        <translation>{} está anidado a más de {} niveles.</translation>
    </message>
    <message>
        <source>{} has a key that is no text: {!r}.</source>
        <translation>{} tiene una clave que no es texto: {!r}.</translation>
    </message>
    <message>
        <source>{} holds a NUL character.</source>
        <translation>{} contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>{} holds a number that is not finite.</source>
        <translation>{} contiene un número que no es finito.</translation>
    </message>
    <message>
        <source>{} holds an integer of more than 64 bits.</source>
        <translation>{} contiene un entero de más de 64 bits.</translation>
    </message>
    <message>
        <source>{} holds a value of type {}, which JSON has no form for.</source>
        <translation>{} contiene un valor del tipo {}, que no tiene forma en JSON.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>El proceso</translation>
    </message>
    <message>
        <source>{} has no id: give it one, the process is called by it.</source>
        <translation>{} no tiene identificador: dele uno, por él se llama al proceso.</translation>
    </message>
    <message>
        <source>The id “{}…” is longer than {} characters.</source>
        <translation>El identificador «{}…» tiene más de {} caracteres.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be the id of a process: servers stumble over spaces, control characters, a dot at its beginning, and over , ; / \ ? # % &amp; &lt; &gt; quotation marks, $$ and $q$. Letters, digits, “-”, “_” and “.” are safe.</source>
        <translation>«{}» no puede ser el identificador de un proceso: los servidores tropiezan con espacios, caracteres de control, un punto al principio, y con , ; / \ ? # % &amp; &lt; &gt; comillas, $$ y $q$. Letras, dígitos, «-», «_» y «.» son seguros.</translation>
    </message>
    <message>
        <source>A CWL document is due, and this is an application package or an address.</source>
        <translation>Hace falta un documento CWL, y esto es un paquete de aplicación o una dirección.</translation>
    </message>
    <message>
        <source>An entry point stands in the process description: give one, with an id at least.</source>
        <translation>Un punto de entrada va en la descripción del proceso: dé una, al menos con un identificador.</translation>
    </message>
    <message>
        <source>The CWL document</source>
        <translation>El documento CWL</translation>
    </message>
    <message>
        <source>{} is not CWL: it has neither “cwlVersion” and “class” nor “$graph”.</source>
        <translation>{} no es CWL: no tiene ni «cwlVersion» y «class» ni «$graph».</translation>
    </message>
    <message>
        <source>The CWL document names no “cwlVersion”, such as v1.2.</source>
        <translation>El documento CWL no dice su «cwlVersion», como v1.2.</translation>
    </message>
    <message>
        <source>There is no Workflow “{}” in the CWL document; there is {}.</source>
        <translation>No hay ningún Workflow «{}» en el documento CWL; hay {}.</translation>
    </message>
    <message>
        <source>There are several Workflows in the CWL document: pick {} (parameter w).</source>
        <translation>Hay varios Workflows en el documento CWL: elija {} (parámetro w).</translation>
    </message>
    <message>
        <source>The Workflow</source>
        <translation>El Workflow</translation>
    </message>
    <message>
        <source>There are several tools in the CWL document: pick {}.</source>
        <translation>Hay varias herramientas en el documento CWL: elija {}.</translation>
    </message>
    <message>
        <source>There is no tool “{}” in the CWL document.</source>
        <translation>No hay ninguna herramienta «{}» en el documento CWL.</translation>
    </message>
    <message>
        <source>The tool</source>
        <translation>La herramienta</translation>
    </message>
    <message>
        <source>The CWL document holds the tool and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>El documento CWL contiene la herramienta y ningún Workflow, y solo un Workflow se convierte en proceso: haga que se ponga a su alrededor un Workflow de un paso.</translation>
    </message>
    <message>
        <source>The CWL document holds the tool “{}” and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>El documento CWL contiene la herramienta «{}» y ningún Workflow, y solo un Workflow se convierte en proceso: haga que se ponga a su alrededor un Workflow de un paso.</translation>
    </message>
    <message>
        <source>The CWL document holds {} tools ({}) and no Workflow, and only a Workflow becomes a process: write one, or have a Workflow of one step put around one of them.</source>
        <translation>El documento CWL contiene {} herramientas ({}) y ningún Workflow, y solo un Workflow se convierte en proceso: escriba uno, o haga que se ponga un Workflow de un paso alrededor de una de ellas.</translation>
    </message>
    <message>
        <source>The CWL document holds no Workflow, and only a Workflow becomes a process.</source>
        <translation>El documento CWL no contiene ningún Workflow, y solo un Workflow se convierte en proceso.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
    </message>
    <message>
        <source>The execution unit</source>
        <translation>La unidad de ejecución</translation>
    </message>
    <message>
        <source>{} is {}; an object is due: a link, a value or a container image.</source>
        <translation>{} es {}; hace falta un objeto: un enlace, un valor o una imagen de contenedor.</translation>
    </message>
    <message>
        <source>{} has neither “href” nor “value” nor “image”, so there is nothing to run.</source>
        <translation>{} no tiene ni «href» ni «value» ni «image», así que no hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>{} has {} for an “href”; an address is due.</source>
        <translation>{} tiene {} como «href»; hace falta una dirección.</translation>
    </message>
    <message>
        <source>{}: the address “{}” has spaces or control characters in it.</source>
        <translation>{}: la dirección «{}» contiene espacios o caracteres de control.</translation>
    </message>
    <message>
        <source>A file of this computer is sent with the package instead.</source>
        <translation>Un archivo de este equipo se envía más bien con el paquete.</translation>
    </message>
    <message>
        <source>{}: “{}” is no http or https address, so a server can&apos;t fetch it.</source>
        <translation>{}: «{}» no es una dirección http o https, así que un servidor no la puede obtener.</translation>
    </message>
    <message>
        <source>{}: the address holds a login, which everyone would see who sees the package.</source>
        <translation>{}: la dirección contiene unas credenciales, que vería todo el que vea el paquete.</translation>
    </message>
    <message>
        <source>{}: the address “{}” is a template; put in what belongs between the braces.</source>
        <translation>{}: la dirección «{}» es una plantilla; ponga lo que va entre las llaves.</translation>
    </message>
    <message>
        <source>{} has {} for a “value”; a CWL document is due.</source>
        <translation>{} tiene {} como «value»; hace falta un documento CWL.</translation>
    </message>
    <message>
        <source>{}, its value,</source>
        <translation>{} (su valor)</translation>
    </message>
    <message>
        <source>{} doesn&apos;t say what its “value” is: it needs a “mediaType” or “type”.</source>
        <translation>{} no dice qué es su «value»: necesita un «mediaType» o «type».</translation>
    </message>
    <message>
        <source>{} names no container image that could be fetched: {}.</source>
        <translation>{} no nombra una imagen de contenedor que se pueda obtener: {}.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>{} is not an application package: an object with an “executionUnit” is due.</source>
        <translation>{} no es un paquete de aplicación: hace falta un objeto con una «executionUnit».</translation>
    </message>
    <message>
        <source>a process description alone</source>
        <translation>una descripción de proceso sola</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>CWL, which is sent as it is</source>
        <translation>CWL, que se envía tal cual</translation>
    </message>
    <message>
        <source>{} is not an application package: it has no “executionUnit”. It is {}.</source>
        <translation>{} no es un paquete de aplicación: no tiene «executionUnit». Es {}.</translation>
    </message>
    <message>
        <source>{} has no execution unit: the array “executionUnit” is empty.</source>
        <translation>{} no tiene unidad de ejecución: la lista «executionUnit» está vacía.</translation>
    </message>
    <message>
        <source>Execution unit {}</source>
        <translation>Unidad de ejecución {}</translation>
    </message>
    <message>
        <source>There are several Workflows in the package: pick one of {} (parameter w).</source>
        <translation>Hay varios Workflows en el paquete: elija uno de {} (parámetro w).</translation>
    </message>
    <message>
        <source>The package holds no CWL that would need a Workflow around it.</source>
        <translation>El paquete no contiene CWL que necesite un Workflow a su alrededor.</translation>
    </message>
    <message>
        <source>{} has a “processDescription” that is no object.</source>
        <translation>{} tiene una «processDescription» que no es un objeto.</translation>
    </message>
    <message>
        <source>{} has a process description without an id: give it one.</source>
        <translation>{} tiene una descripción de proceso sin identificador: dele uno.</translation>
    </message>
    <message>
        <source>One of: {}.</source>
        <translation>Uno de estos valores: {}.</translation>
    </message>
    <message>
        <source>{} is neither an application package (an object with an “executionUnit”) nor a CWL document.</source>
        <translation>{} no es ni un paquete de aplicación (un objeto con una «executionUnit») ni un documento CWL.</translation>
    </message>
    <message>
        <source>The name of a file is given as a Path.</source>
        <translation>El nombre de un archivo se da como Path.</translation>
    </message>
    <message>
        <source>{} is no file.</source>
        <translation>{} no es un archivo.</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8 (byte {}).</source>
        <translation>{} no es texto en UTF-8 (byte {}).</translation>
    </message>
    <message>
        <source>{} holds {}, which is no JSON.</source>
        <translation>{} contiene {}, que no es JSON.</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one object.</source>
        <translation>{} tiene «{}» dos veces en un objeto.</translation>
    </message>
    <message>
        <source>{} is no JSON: {}.</source>
        <translation>{} no es JSON: {}.</translation>
    </message>
    <message>
        <source>{} is YAML, and this Python has no package “yaml” (PyYAML) to read it with: install that, or give the package as JSON.</source>
        <translation>{} es YAML, y este Python no tiene el paquete «yaml» (PyYAML) para leerlo: instálelo, o dé el paquete como JSON.</translation>
    </message>
    <message>
        <source>{} in line {}</source>
        <translation>{} en la línea {}</translation>
    </message>
    <message>
        <source>{} is neither JSON nor YAML: {}.</source>
        <translation>{} no es ni JSON ni YAML: {}.</translation>
    </message>
    <message>
        <source>{} refers to “{}”, which stands for nothing yet.</source>
        <translation>{} se refiere a «{}», que todavía no representa nada.</translation>
    </message>
    <message>
        <source>{} holds several YAML documents; a package is one.</source>
        <translation>{} contiene varios documentos YAML; un paquete es uno solo.</translation>
    </message>
    <message>
        <source>{} merges (“&lt;&lt;”) something that is no mapping.</source>
        <translation>{} combina («&lt;&lt;») algo que no es una correspondencia.</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one mapping.</source>
        <translation>{} tiene «{}» dos veces en una correspondencia.</translation>
    </message>
    <message>
        <source>{} has a list or mapping for a key.</source>
        <translation>{} tiene una lista o una correspondencia como clave.</translation>
    </message>
    <message>
        <source>{} has the YAML tag “{}”: only plain values are read.</source>
        <translation>{} tiene la etiqueta YAML «{}»: solo se leen valores simples.</translation>
    </message>
    <message>
        <source>{} sent something odd ({}).</source>
        <translation>{} envió algo extraño ({}).</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page.</source>
        <translation>{} no envió {} sino una página de error.</translation>
    </message>
    <message>
        <source>The job failed on {}: {}</source>
        <translation>El trabajo falló en {}: {}</translation>
    </message>
    <message>
        <source>A result stands at {}, which is not an http or https address.</source>
        <translation>Un resultado está en {}, que no es una dirección http o https.</translation>
    </message>
    <message>
        <source>an address that can&apos;t be read</source>
        <translation>una dirección que no se puede leer</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nobody should sign in there.</source>
        <translation>{} no está protegido por https, así que nadie debería iniciar sesión allí.</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in in the browser. Choose another way.</source>
        <translation>El proveedor de identidad {} no ofrece iniciar sesión en el navegador. Elija otra forma.</translation>
    </message>
    <message>
        <source>The browser could not be opened ({}). Set a default browser, or choose another way.</source>
        <translation>No se pudo abrir el navegador ({}). Defina un navegador predeterminado, o elija otra forma.</translation>
    </message>
    <message>
        <source>The browser brought the answer of another provider than {}. It was not used.</source>
        <translation>El navegador trajo la respuesta de otro proveedor que {}. No se usó.</translation>
    </message>
    <message>
        <source>The browser came back from {} without a code. Sign in again.</source>
        <translation>El navegador volvió de {} sin código. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>No answer of {} came from the browser in time. Sign in again, and go on in the browser to its end.</source>
        <translation>No llegó a tiempo del navegador ninguna respuesta de {}. Inicie sesión de nuevo, y siga en el navegador hasta el final.</translation>
    </message>
    <message>
        <source>An answer came that belongs to another sign-in; it was not used.</source>
        <translation>Llegó una respuesta que pertenece a otro inicio de sesión; no se usó.</translation>
    </message>
    <message>
        <source>{} Where the browser showed an error about the redirect address, register that of {}</source>
        <translation>{} Si el navegador mostró un error sobre la dirección de redirección, haga registrar esta: {}</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in by a code. Choose another way.</source>
        <translation>El proveedor de identidad {} no ofrece iniciar sesión con un código. Elija otra forma.</translation>
    </message>
    <message>
        <source>The code was not entered at {} in time. Sign in again.</source>
        <translation>El código no se introdujo a tiempo en {}. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave no code that can be used, or no https address to enter it at. Choose another way to sign in.</source>
        <translation>El proveedor de identidad {} no dio un código utilizable, o ninguna dirección https donde introducirlo. Elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>{} describes a sign-in without addresses that begin with https://, so it can&apos;t be used. Ask the server&apos;s operator.</source>
        <translation>{} describe un inicio de sesión sin direcciones que empiecen por https://, así que no se puede usar. Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON de otro tipo</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nothing secret is sent there.</source>
        <translation>{} no está protegido por https, así que no se envía nada secreto allí.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>{} sends on to {}, where nothing secret is sent. Ask the server&apos;s operator for the sign-in provider&apos;s right address.</source>
        <translation>{} remite a {}, adonde no se envía nada secreto. Pregunte al administrador del servidor la dirección correcta del proveedor de identidad.</translation>
    </message>
    <message>
        <source>{} sends on to it.</source>
        <translation>{} remite a ella.</translation>
    </message>
    <message>
        <source>{} is not the address of a provider: it has to begin with https://.</source>
        <translation>{} no es la dirección de un proveedor: tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>{} was sent on more than {} times; gave up.</source>
        <translation>{} se reenvió más de {} veces; se desistió.</translation>
    </message>
    <message>
        <source>{} sent more than {} MiB where a page was due.</source>
        <translation>{} envió más de {} MiB donde debía haber una página.</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the sign-in provider running?</source>
        <translation>{} no respondió a tiempo. ¿Está en marcha el proveedor de identidad?</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave an ID token that can&apos;t be read. Sign in again.</source>
        <translation>El proveedor de identidad {} dio un token de identidad que no se puede leer. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The ID token that {} gave is another provider&apos;s. It was not used.</source>
        <translation>El token de identidad que dio {} es de otro proveedor. No se usó.</translation>
    </message>
    <message>
        <source>The ID token that {} gave is meant for another client. It was not used.</source>
        <translation>El token de identidad que dio {} es para otro cliente. No se usó.</translation>
    </message>
    <message>
        <source>The ID token that {} gave belongs to another sign-in. Sign in again.</source>
        <translation>El token de identidad que dio {} pertenece a otro inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The ID token that {} gave has no end, so it was not used.</source>
        <translation>El token de identidad que dio {} no tiene fin, así que no se usó.</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} horas</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} minutos</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} ahead of that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>El reloj de este equipo va unos {} adelantado respecto al de {}, o el proveedor dio un token de identidad antiguo. Ponga bien la fecha y la hora de este equipo, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} behind that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>El reloj de este equipo va unos {} atrasado respecto al de {}, o el proveedor dio un token de identidad antiguo. Ponga bien la fecha y la hora de este equipo, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The address is cut off. {}</source>
        <translation>La dirección está cortada. {}</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. Open the sign-in page again, and paste the address that the browser comes to from there.</source>
        <translation>Esa dirección pertenece a otro inicio de sesión. Abra de nuevo la página de inicio de sesión, y pegue la dirección a la que llegue el navegador desde allí.</translation>
    </message>
    <message>
        <source>Signing in needs the Python package {}, which is not here: install requests-oauthlib.</source>
        <translation>Iniciar sesión necesita el paquete de Python {}, que no está aquí: instale requests-oauthlib.</translation>
    </message>
    <message>
        <source>Port {} of this computer, where the browser is to bring the answer, can&apos;t be opened: most likely another program uses it. Close that and sign in again, or register a redirect address without a port.</source>
        <translation>No se puede abrir el puerto {} de este equipo, al que el navegador ha de traer la respuesta: lo más probable es que lo use otro programa. Ciérrelo e inicie sesión de nuevo, o haga registrar una dirección de redirección sin puerto.</translation>
    </message>
    <message>
        <source>No port of this computer could be opened, where the browser is to bring the answer.</source>
        <translation>No se pudo abrir ningún puerto de este equipo al que el navegador traiga la respuesta.</translation>
    </message>
    <message>
        <source>The browser can&apos;t bring its answer to {}: the redirect address has to be on this computer, as http://127.0.0.1/ is. Register one like that, or choose another way to sign in.</source>
        <translation>El navegador no puede traer su respuesta a {}: la dirección de redirección ha de estar en este equipo, como http://127.0.0.1/. Haga registrar una así, o elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Go back to QGIS. You can close this page.</source>
        <translation>Vuelva a QGIS. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>This is not the sign-in that QGIS waits for</source>
        <translation>Este no es el inicio de sesión que espera QGIS</translation>
    </message>
    <message>
        <source>Go back to QGIS and start the sign-in from there; it goes on waiting for the right answer.</source>
        <translation>Vuelva a QGIS y empiece el inicio de sesión desde allí; sigue esperando la respuesta correcta.</translation>
    </message>
    <message>
        <source>Go back to QGIS; start again from there if you still want to sign in.</source>
        <translation>Vuelva a QGIS; empiece de nuevo desde allí si aún quiere iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>El inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Sign in in the browser, wait for its last page, then copy the whole address from the address bar and paste it.</source>
        <translation>Inicie sesión en el navegador, espere a su última página, copie entonces la dirección entera de la barra de direcciones y péguela.</translation>
    </message>
    <message>
        <source>That is no address with a token. {}</source>
        <translation>Esa no es una dirección con un token. {}</translation>
    </message>
    <message>
        <source>What was pasted is cut off at its end. {}</source>
        <translation>Lo que se pegó está cortado al final. {}</translation>
    </message>
    <message>
        <source>a code, but no token: use the sign-in in the browser</source>
        <translation>un código, pero ningún token: use el inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>The address holds {}. {}</source>
        <translation>La dirección contiene {}. {}</translation>
    </message>
    <message>
        <source>The token is cut off. {}</source>
        <translation>El token está cortado. {}</translation>
    </message>
    <message>
        <source>That token has expired. Open the sign-in page again for a new one; where that does not help, look whether this computer&apos;s clock is right.</source>
        <translation>Ese token ha caducado. Abra de nuevo la página de inicio de sesión para obtener otro; si eso no ayuda, mire si el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>The sign-in provider {} describes no way to sign in that is known here.</source>
        <translation>El proveedor de identidad {} no describe ninguna forma de iniciar sesión que se conozca aquí.</translation>
    </message>
    <message>
        <source>{} is not the address of a sign-in provider: it has to begin with https://.</source>
        <translation>{} no es la dirección de un proveedor de identidad: tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>The sign-in provider can&apos;t answer now: {} says HTTP {}. Try later.</source>
        <translation>El proveedor de identidad no puede responder ahora: {} dice HTTP {}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no sign-in provider at {}: found {}. Its address usually ends in {}; ask the server&apos;s operator for it.</source>
        <translation>No hay ningún proveedor de identidad en {}: se encontró {}. Su dirección suele terminar en {}; pídasela al administrador del servidor.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>de ninguna manera</translation>
    </message>
    <message>
        <source>The sign-in provider at {} calls itself {} where “{}” was due, so it is not to be trusted. Ask the server&apos;s operator for the right address.</source>
        <translation>El proveedor de identidad en {} se llama a sí mismo {} donde se esperaba «{}», así que no es de fiar. Pida la dirección correcta al administrador del servidor.</translation>
    </message>
    <message>
        <source>The sign-in provider names {}, which is not protected by https; it is not used.</source>
        <translation>El proveedor de identidad nombra {}, que no está protegido por https; no se usa.</translation>
    </message>
    <message>
        <source>The sign-in at {} can&apos;t be renewed by itself. Sign in again.</source>
        <translation>El inicio de sesión en {} no se puede renovar solo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The code from the browser is not taken any more. Sign in again.</source>
        <translation>El código del navegador ya no se acepta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos. Introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>It says: {}.</source>
        <translation>Dice: {}.</translation>
    </message>
    <message>
        <source>The sign-in provider {} can&apos;t do it now ({}). Try again later.</source>
        <translation>El proveedor de identidad {} no puede hacerlo ahora ({}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in at {} has ended. Sign in again.</source>
        <translation>El inicio de sesión en {} ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Consent was denied at {}. To sign in, allow the access there.</source>
        <translation>Se denegó el consentimiento en {}. Para iniciar sesión, permita el acceso allí.</translation>
    </message>
    <message>
        <source>The sign-in provider {} refuses the client “{}” ({}): check client id and client secret, and that this way to sign in is allowed for it.</source>
        <translation>El proveedor de identidad {} rechaza el cliente «{}» ({}): compruebe el identificador y el secreto de cliente, y que se le permita esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not grant “{}”. Ask for other scopes.</source>
        <translation>El proveedor de identidad {} no concede «{}». Pida otros alcances.</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not offer this way to sign in. Choose another.</source>
        <translation>El proveedor de identidad {} no ofrece esta forma de iniciar sesión. Elija otra.</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused. {}</source>
        <translation>El proveedor de identidad {} se negó. {}</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused ({}).</source>
        <translation>El proveedor de identidad {} se negó ({}).</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>no dijo por qué</translation>
    </message>
    <message>
        <source>User name and password are both needed to sign in this way.</source>
        <translation>Para iniciar sesión así hacen falta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>A service account needs its client secret to sign in. Ask the server&apos;s operator for it.</source>
        <translation>Una cuenta de servicio necesita su secreto de cliente para iniciar sesión. Pídaselo al administrador del servidor.</translation>
    </message>
    <message>
        <source>The answer of the sign-in provider holds no access token.</source>
        <translation>La respuesta del proveedor de identidad no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token of another type than Bearer, which is of no use here.</source>
        <translation>El proveedor de identidad dio un token de otro tipo que Bearer, que aquí no sirve.</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token with characters that no token may have.</source>
        <translation>El proveedor de identidad dio un token con caracteres que ningún token puede tener.</translation>
    </message>
    <message>
        <source>The sign-in provider {} names no address that gives tokens.</source>
        <translation>El proveedor de identidad {} no nombra ninguna dirección que dé tokens.</translation>
    </message>
    <message>
        <source>{} sent {} where an answer to a sign-in was due (HTTP {}). Is that the sign-in provider&apos;s address? Ask the server&apos;s operator.</source>
        <translation>{} envió {} donde debía haber una respuesta a un inicio de sesión (HTTP {}). ¿Es esa la dirección del proveedor de identidad? Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>A result that should be base64 holds other characters.</source>
        <translation>Un resultado que debería ser base64 contiene otros caracteres.</translation>
    </message>
    <message>
        <source>The server&apos;s results are not JSON: {}.</source>
        <translation>Los resultados del servidor no son JSON: {}.</translation>
    </message>
    <message>
        <source>The server&apos;s results hold more than {} MiB of JSON.</source>
        <translation>Los resultados del servidor contienen más de {} MiB de JSON.</translation>
    </message>
    <message>
        <source>The request was not sent whole, so nothing was run.</source>
        <translation>La petición no se envió entera, así que no se ejecutó nada.</translation>
    </message>
    <message>
        <source>It is not known whether the server runs it: look at its jobs before you try again.</source>
        <translation>No se sabe si el servidor la ejecuta: mire sus trabajos antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {} was cut after {} of {} bytes.</source>
        <translation>La conexión con {} se cortó tras {} de {} bytes.</translation>
    </message>
    <message>
        <source>{} is not an http or https address; it was not followed.</source>
        <translation>{} no es una dirección http o https; no se siguió.</translation>
    </message>
    <message>
        <source>{} was reached by more than {} redirects; gave up.</source>
        <translation>Se llegó a {} por más de {} redirecciones; se desistió.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>the server has moved to {}: change the connection&apos;s address to that.</source>
        <translation>el servidor se ha mudado a {}: cambie a ella la dirección de la conexión.</translation>
    </message>
    <message>
        <source>at {}: </source>
        <translation>en {}: </translation>
    </message>
    <message>
        <source>{} is not of type {}</source>
        <translation>{} no es del tipo {}</translation>
    </message>
    <message>
        <source>{} is none of {}</source>
        <translation>{} no es ninguno de {}</translation>
    </message>
    <message>
        <source>{} is not {}</source>
        <translation>{} no es {}</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>falta {}</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>aquí no se conoce {}</translation>
    </message>
    <message>
        <source>{} entries are fewer than {}</source>
        <translation>{} elementos son menos que {}</translation>
    </message>
    <message>
        <source>{} entries are more than {}</source>
        <translation>{} elementos son más que {}</translation>
    </message>
    <message>
        <source>{} is shorter than {}</source>
        <translation>{} es más corto que {}</translation>
    </message>
    <message>
        <source>{} is longer than {}</source>
        <translation>{} es más largo que {}</translation>
    </message>
    <message>
        <source>{} is less than {}</source>
        <translation>{} es menor que {}</translation>
    </message>
    <message>
        <source>{} is more than {}</source>
        <translation>{} es mayor que {}</translation>
    </message>
    <message>
        <source>{} is not more than {}</source>
        <translation>{} no es mayor que {}</translation>
    </message>
    <message>
        <source>{} is not less than {}</source>
        <translation>{} no es menor que {}</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ráster</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>vectorial</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>point cloud</source>
        <translation>nube de puntos</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>malla</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>bounding box</source>
        <translation>rectángulo envolvente</translation>
    </message>
    <message>
        <source>bounding box with heights</source>
        <translation>rectángulo envolvente con alturas</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>interval of time</source>
        <translation>intervalo de tiempo</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>string</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>structured value</source>
        <translation>valor estructurado</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>a list of lists</source>
        <translation>una lista de listas</translation>
    </message>
    <message>
        <source>a list of values ({})</source>
        <translation>una lista de valores ({})</translation>
    </message>
    <message>
        <source>lists within lists</source>
        <translation>listas dentro de listas</translation>
    </message>
    <message>
        <source>a value of type {}</source>
        <translation>un valor del tipo {}</translation>
    </message>
    <message>
        <source>no type at all</source>
        <translation>ningún tipo</translation>
    </message>
    <message>
        <source>one of several kinds of value ({})</source>
        <translation>uno de varios tipos de valor ({})</translation>
    </message>
    <message>
        <source>The catalog {} can&apos;t be read ({}); refresh the connection.</source>
        <translation>No se puede leer el catálogo {} ({}); actualice la conexión.</translation>
    </message>
    <message>
        <source>There is no connection “{}” in this profile. Add it with the algorithm “Add connection”.</source>
        <translation>No hay ninguna conexión «{}» en este perfil. Añádala con el algoritmo «Añadir conexión».</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Layers of “{}” will stop drawing: {}</source>
        <translation>Las capas de «{}» dejarán de dibujarse: {}</translation>
    </message>
    <message>
        <source>“{}” was left on its server as {}, and this process takes only {}: run the step before it with its results as a download.</source>
        <translation>«{}» se dejó en su servidor como {}, y este proceso solo acepta {}: ejecute el paso anterior con sus resultados como descarga.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>Run it again with results as a download.</source>
        <translation>Ejecútelo de nuevo con los resultados como descarga.</translation>
    </message>
    <message>
        <source>The map service at {} does not work: it said “{}”. {}</source>
        <translation>El servicio de mapas en {} no funciona: dijo «{}». {}</translation>
    </message>
    <message>
        <source>QGIS can&apos;t draw the layer “{}” of the map service at {}. {} {}</source>
        <translation>QGIS no puede dibujar la capa «{}» del servicio de mapas en {}. {} {}</translation>
    </message>
    <message>
        <source> version {}</source>
        <translation> versión {}</translation>
    </message>
    <message>
        <source>Made by the process {}{} on {} at {}.</source>
        <translation>Hecho por el proceso {}{} en {} el {}.</translation>
    </message>
    <message>
        <source>{}: process {}{} on {}</source>
        <translation>{}: proceso {}{} en {}</translation>
    </message>
    <message>
        <source>Job {}</source>
        <translation>Trabajo {}</translation>
    </message>
    <message>
        <source>Inputs {}</source>
        <translation>Entradas {}</translation>
    </message>
    <message>
        <source>“{}” is sent whole: what was asked for leaves nothing of it out.</source>
        <translation>«{}» se envía entero: lo que se pidió no deja nada fuera.</translation>
    </message>
    <message>
        <source>the extent</source>
        <translation>la extensión</translation>
    </message>
    <message>
        <source>{} of {} bands</source>
        <translation>{} de {} bandas</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>bandas {}</translation>
    </message>
    <message>
        <source>pixels of {}</source>
        <translation>píxeles de {}</translation>
    </message>
    <message>
        <source>Sent of “{}”: {}, {} instead of {} (before compression).</source>
        <translation>Enviado de «{}»: {}, {} en vez de {} (antes de comprimir).</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” is sent: {2} instead of {3} (before compression).</source>
        <translation>De «{0}» solo se envía {1}: {2} en vez de {3} (antes de comprimir).</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” are sent: {2} instead of {3} (before compression).</source>
        <translation>De «{0}» solo se envían {1}: {2} en vez de {3} (antes de comprimir).</translation>
    </message>
    <message>
        <source>“{}” has no band {}: its bands are 1 to {}.</source>
        <translation>«{}» no tiene la banda {}: sus bandas van de 1 a {}.</translation>
    </message>
    <message>
        <source>A resolution of {} leaves no pixel of “{}”: it is larger than what is sent of it.</source>
        <translation>Una resolución de {} no deja ningún píxel de «{}»: es mayor que lo que se envía de él.</translation>
    </message>
    <message>
        <source>The extent to be sent does not meet the raster “{}”. Nothing was sent.</source>
        <translation>La extensión que se va a enviar no toca el ráster «{}». No se envió nada.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>“{}” is on the web and goes as a link, so the whole of it.</source>
        <translation>«{}» está en la web y va como enlace, o sea, entero.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read from {}.</source>
        <translation>La capa ráster «{}» no se puede leer de {}.</translation>
    </message>
    <message>
        <source>“{}” lies on the map by control points, so that no extent of it can be sent. Warp it first.</source>
        <translation>«{}» está situado en el mapa por puntos de control, así que no se puede enviar una extensión de él. Reproyéctelo primero.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read.</source>
        <translation>La capa ráster «{}» no se puede leer.</translation>
    </message>
    <message>
        <source>The layer “{}” is a picture made by a server and has no values of its own. Choose a layer with data, such as a result that came as “download” or “stream”, or export the picture.</source>
        <translation>La capa «{}» es una imagen hecha por un servidor y no tiene valores propios. Elija una capa con datos, como un resultado que llegó como «download» o «stream», o exporte la imagen.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to a GeoTIFF.</source>
        <translation>La capa ráster «{}» no se puede escribir en un GeoTIFF.</translation>
    </message>
    <message>
        <source>The list of results {} can&apos;t be used, so nothing goes by link: {}</source>
        <translation>La lista de resultados {} no se puede usar, así que nada va como enlace: {}</translation>
    </message>
    <message>
        <source>“{}” was left on the server, and can&apos;t be had there any more: {} Make it again.</source>
        <translation>«{}» se dejó en el servidor, y ya no se puede tener de allí: {} Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>“{}” is on the server already and goes as a link.</source>
        <translation>«{}» ya está en el servidor y va como enlace.</translation>
    </message>
    <message>
        <source>{} gives a page in its place.</source>
        <translation>{} da una página en su lugar.</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>estado HTTP {}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>What is put into the staging area can&apos;t be read at {} without signing in ({}), so that no server could fetch it.</source>
        <translation>Lo que se pone en la zona de depósito no se puede leer en {} sin iniciar sesión ({}), así que ningún servidor lo podría obtener.</translation>
    </message>
    <message>
        <source>The staging area gives something else at {} than what was put there.</source>
        <translation>La zona de depósito da en {} algo distinto de lo que se puso allí.</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” has no user name and password for the staging area: make one of the kind “Basic” with the access key&apos;s id and its secret.</source>
        <translation>La configuración de autenticación «{}» no tiene nombre de usuario y contraseña para la zona de depósito: haga una del tipo «Basic» con el identificador de la clave de acceso y su secreto.</translation>
    </message>
    <message>
        <source>GDAL {} signs addresses for all that is in the container of {}; that takes a newer GDAL.</source>
        <translation>GDAL {} firma direcciones para todo lo que hay en el contenedor de {}; hace falta un GDAL más nuevo.</translation>
    </message>
    <message>
        <source>Check its authentication configuration, or GDAL&apos;s own credentials, and what they may do there.</source>
        <translation>Compruebe su configuración de autenticación, o las credenciales propias de GDAL, y qué se les permite allí.</translation>
    </message>
    <message>
        <source>There is no such bucket: check the staging area of the connection.</source>
        <translation>No existe tal bucket: compruebe la zona de depósito de la conexión.</translation>
    </message>
    <message>
        <source>It is full, or takes no file of that size.</source>
        <translation>Está llena, o no acepta archivos de ese tamaño.</translation>
    </message>
    <message>
        <source>Check the staging area of the connection, and whether it can be reached.</source>
        <translation>Compruebe la zona de depósito de la conexión, y si se puede alcanzar.</translation>
    </message>
    <message>
        <source>The staging area {} refused: {}. {}</source>
        <translation>La zona de depósito {} se negó: {}. {}</translation>
    </message>
    <message>
        <source>The staging area is full, or takes no file of that size.</source>
        <translation>La zona de depósito está llena, o no acepta archivos de ese tamaño.</translation>
    </message>
    <message>
        <source>Check the authentication configuration of the staging area.</source>
        <translation>Compruebe la configuración de autenticación de la zona de depósito.</translation>
    </message>
    <message>
        <source>The staging area isn&apos;t there, or doesn&apos;t take files by PUT.</source>
        <translation>La zona de depósito no existe, o no acepta archivos por PUT.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read {} as a layer.</source>
        <translation>QGIS no puede leer {} como capa.</translation>
    </message>
    <message>
        <source>{} can&apos;t be read in parts.</source>
        <translation>{} no se puede leer por partes.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer it in parts.</source>
        <translation>El servidor no lo ofrece por partes.</translation>
    </message>
    <message>
        <source>Features can&apos;t be written to {}: its ending is not known.</source>
        <translation>Los objetos no se pueden escribir en {}: no se conoce su extensión.</translation>
    </message>
    <message>
        <source>The result holds no features that QGIS can read. {}</source>
        <translation>El resultado no contiene objetos que QGIS pueda leer. {}</translation>
    </message>
    <message>
        <source>“{}” has features without geometry, which FlatGeobuf leaves out. Take them out of the layer.</source>
        <translation>«{}» tiene objetos sin geometría, que FlatGeobuf deja fuera. Quítelos de la capa.</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t be written to be sent. {}</source>
        <translation>Los objetos de «{}» no se pueden escribir para enviarlos. {}</translation>
    </message>
    <message>
        <source>That failed in a way that nobody has thought of ({}); the log, tab HPGC, tells more.</source>
        <translation>Falló de un modo que nadie había previsto ({}); el registro, pestaña HPGC, dice más.</translation>
    </message>
    <message>
        <source>Let the Server Call When a Job Changes</source>
        <translation>Dejar que el servidor avise cuando cambia un trabajo</translation>
    </message>
    <message>
        <source>this computer&apos;s own address</source>
        <translation>la dirección propia de este equipo</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Where the server reaches this computer, through a port forward or a tunnel; it needs a fixed port.</source>
        <translation>Donde el servidor alcanza este equipo, por un reenvío de puerto o un túnel; necesita un puerto fijo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where this computer listens while such a job runs.</source>
        <translation>Donde escucha este equipo mientras se ejecuta un trabajo así.</translation>
    </message>
    <message>
        <source>Edit the Connection “{}”</source>
        <translation>Editar la conexión «{}»</translation>
    </message>
    <message>
        <source>New HPGC Connection</source>
        <translation>Nueva conexión HPGC</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Save With&amp;out Asking</source>
        <translation>&amp;Guardar sin preguntar</translation>
    </message>
    <message>
        <source>There is a connection “{}” already: choose another name, or edit that one.</source>
        <translation>Ya hay una conexión «{}»: elija otro nombre, o edite esa.</translation>
    </message>
    <message>
        <source>Its algorithms get other ids: models and scripts that name “{}” will not find them.</source>
        <translation>Sus algoritmos reciben otros identificadores: los modelos y scripts que nombran «{}» no los encontrarán.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Asks the server who it is and how it wants you to sign in; keeps nothing.</source>
        <translation>Pregunta al servidor quién es y cómo quiere que inicie sesión; no guarda nada.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Keeps the connection though its server doesn&apos;t answer.</source>
        <translation>Guarda la conexión aunque su servidor no responda.</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <translation>Guardar sin preguntar</translation>
    </message>
    <message>
        <source>Staging area: {}</source>
        <translation>Zona de depósito: {}</translation>
    </message>
    <message>
        <source>Staging area: it works</source>
        <translation>Zona de depósito: funciona</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>a free port of this computer</source>
        <translation>un puerto libre de este equipo</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>como diga el proveedor</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>kept in QGIS&apos;s encrypted store</source>
        <translation>guardado en el almacén cifrado de QGIS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Of your choice; it is part of the ids of its algorithms.</source>
        <translation>A su elección; es parte de los identificadores de sus algoritmos.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Where the server is; it usually ends in /ogc-api/.</source>
        <translation>Dónde está el servidor; suele terminar en /ogc-api/.</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>A&amp;utenticación</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration, if you have one for this server; its secret stays in QGIS&apos;s encrypted store. Without one, this plugin signs in by itself where the server wants that.</source>
        <translation>Una configuración de autenticación de QGIS, si tiene una para este servidor; su secreto queda en el almacén cifrado de QGIS. Sin ella, este complemento inicia sesión por sí mismo donde el servidor lo quiera.</translation>
    </message>
    <message>
        <source>&amp;Patience</source>
        <translation>&amp;Paciencia</translation>
    </message>
    <message>
        <source>How long a running job may go without an answer of the server. The job itself goes on over there.</source>
        <translation>Cuánto puede seguir un trabajo en marcha sin respuesta del servidor. El trabajo mismo sigue allí.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>How you sign in; the server names what it offers.</source>
        <translation>Cómo inicia sesión; el servidor dice lo que ofrece.</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>Identificador de &amp;cliente</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Only for clients that have one, such as service accounts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Solo para clientes que tienen uno, como las cuentas de servicio. Se guarda en el almacén cifrado de QGIS.</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>Alcance&amp;s</translation>
    </message>
    <message>
        <source>What is asked for, separated by spaces; the operator tells them.</source>
        <translation>Lo que se pide, separado por espacios; lo dice el administrador.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser, as it is registered there; empty: a free port of this computer.</source>
        <translation>Adónde envía el proveedor al navegador, tal como está registrada allí; vacío: un puerto libre de este equipo.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address of the sign-in provider, only where the server doesn&apos;t name it.</source>
        <translation>Dirección del proveedor de identidad, solo si el servidor no la dice.</translation>
    </message>
    <message>
        <source>Only for a provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>Solo para un proveedor que no publica sus direcciones; la dice el administrador.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Dirección de dispositivos</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Addresses beside the server&apos;s own that may be sent the token, separated by spaces, such as https://maps.hpgc.example.</source>
        <translation>Direcciones aparte de la del servidor a las que se puede enviar el token, separadas por espacios, como https://maps.hpgc.example.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Si&amp;gn In…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation>Pro&amp;cesos</translation>
    </message>
    <message>
        <source>Si&amp;gn Out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>“{}” wants you to sign in before it shows its processes.</source>
        <translation>«{}» quiere que inicie sesión antes de mostrar sus procesos.</translation>
    </message>
    <message>
        <source>“{}” offers {} processes; they are in the Processing toolbox.</source>
        <translation>«{}» ofrece {} procesos; están en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <source>Remove the Connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>¿Eliminar la conexión «{}»?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>“{}” is removed.</source>
        <translation>«{}» está eliminada.</translation>
    </message>
    <message>
        <source>Signed out of “{}”.</source>
        <translation>Sesión cerrada en «{}».</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The servers whose processes are in the Processing toolbox.</source>
        <translation>Los servidores cuyos procesos están en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Connects another server.</source>
        <translation>Conecta otro servidor.</translation>
    </message>
    <message>
        <source>Changes the name, the address or the sign-in of the chosen connection.</source>
        <translation>Cambia el nombre, la dirección o el inicio de sesión de la conexión elegida.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Forgets the chosen connection; the server is left alone.</source>
        <translation>Olvida la conexión elegida; el servidor no se toca.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Reads the processes of the chosen connection anew.</source>
        <translation>Lee de nuevo los procesos de la conexión elegida.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Sign in or out</source>
        <translation>Iniciar o cerrar sesión</translation>
    </message>
    <message>
        <source>Signs in to the chosen connection, or forgets its sign-in.</source>
        <translation>Inicia sesión en la conexión elegida, u olvida su inicio de sesión.</translation>
    </message>
    <message>
        <source>Asks the server of the chosen connection who it is and what it can do.</source>
        <translation>Pregunta al servidor de la conexión elegida quién es y qué sabe hacer.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Deploys, replaces and undeploys processes of the chosen connection.</source>
        <translation>Despliega, reemplaza y retira procesos de la conexión elegida.</translation>
    </message>
    <message>
        <source>Gives up what is under way; nothing is changed then.</source>
        <translation>Abandona lo que está en marcha; entonces no se cambia nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Servers of the HPGC API (OGC API - Processes). Each process of theirs is a Processing algorithm.</source>
        <translation>Servidores de la API HPGC (OGC API - Processes). Cada uno de sus procesos es un algoritmo de Procesos.</translation>
    </message>
    <message>
        <source>It leaves the server, and the toolbox of everyone who uses it there.</source>
        <translation>Sale del servidor, y de la caja de herramientas de todos los que lo usan allí.</translation>
    </message>
    <message>
        <source>Undeploy the Process</source>
        <translation>Retirar el proceso</translation>
    </message>
    <message>
        <source>Undeploy the process “{}” from “{}”?</source>
        <translation>¿Retirar el proceso «{}» de «{}»?</translation>
    </message>
    <message>
        <source>&amp;Undeploy</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>There is no connection yet: add a server in Settings &gt; Options &gt; HPGC.</source>
        <translation>Aún no hay ninguna conexión: añada un servidor en Configuración &gt; Opciones &gt; HPGC.</translation>
    </message>
    <message>
        <source>No connection says that processes can be deployed there.</source>
        <translation>Ninguna conexión dice que se puedan desplegar procesos allí.</translation>
    </message>
    <message>
        <source>The process “{}” is gone from “{}”.</source>
        <translation>El proceso «{}» ya no está en «{}».</translation>
    </message>
    <message>
        <source>Undeploying “{}” from “{}”…</source>
        <translation>Retirando «{}» de «{}»…</translation>
    </message>
    <message>
        <source>&amp;Deploy Process…</source>
        <translation>&amp;Desplegar proceso…</translation>
    </message>
    <message>
        <source>&amp;Show Results</source>
        <translation>Mo&amp;strar resultados</translation>
    </message>
    <message>
        <source>&amp;Download Results Again</source>
        <translation>&amp;Descargar los resultados de nuevo</translation>
    </message>
    <message>
        <source>Show Results as &amp;Map Service</source>
        <translation>Mostrar resultados como servicio de &amp;mapas</translation>
    </message>
    <message>
        <source>Dism&amp;iss</source>
        <translation>Desc&amp;artar</translation>
    </message>
    <message>
        <source>Run A&amp;gain…</source>
        <translation>Ejecutar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Show &amp;Log and Request</source>
        <translation>Mostrar re&amp;gistro y petición</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>&amp;Copiar identificador</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Asking the servers for their jobs</source>
        <translation>Preguntando a los servidores por sus trabajos</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox; connect the server, or refresh its processes.</source>
        <translation>El proceso {} de «{}» no está en la caja de herramientas; conecte el servidor, o actualice sus procesos.</translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>Eliminar trabajos</translation>
    </message>
    <message>
        <source>Remove this job of {}?</source>
        <translation>¿Eliminar este trabajo de {}?</translation>
    </message>
    <message>
        <source>Remove these {} jobs?</source>
        <translation>¿Eliminar estos {} trabajos?</translation>
    </message>
    <message>
        <source>Only from this &amp;list; nothing changes on the server</source>
        <translation>Solo de esta l&amp;ista; en el servidor no cambia nada</translation>
    </message>
    <message>
        <source>Removing jobs</source>
        <translation>Eliminando trabajos</translation>
    </message>
    <message>
        <source>Job of {}</source>
        <translation>Trabajo de {}</translation>
    </message>
    <message>
        <source>All that is known of the job</source>
        <translation>Todo lo que se sabe del trabajo</translation>
    </message>
    <message>
        <source>Its request, its messages and its results.</source>
        <translation>Su petición, sus mensajes y sus resultados.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>As&amp;k the Servers for Other Jobs</source>
        <translation>&amp;Preguntar a los servidores por otros trabajos</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>All Connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words of the process, the message, the id or the status.</source>
        <translation>Palabras del proceso, del mensaje, del identificador o del estado.</translation>
    </message>
    <message>
        <source>Which jobs are shown, by how they stand.</source>
        <translation>Qué trabajos se muestran, según cómo están.</translation>
    </message>
    <message>
        <source>Which jobs are shown, by their connection.</source>
        <translation>Qué trabajos se muestran, según su conexión.</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabajos</translation>
    </message>
    <message>
        <source>All Jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>Under Way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed, Dismissed, Lost</source>
        <translation>Fallidos, descartados, perdidos</translation>
    </message>
    <message>
        <source>Fetching results</source>
        <translation>Obteniendo resultados</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>{} (not from here)</source>
        <translation>{} (no desde aquí)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>The jobs that were started from this profile, the newest first.</source>
        <translation>Los trabajos que se iniciaron desde este perfil, primero los más recientes.</translation>
    </message>
    <message>
        <source>The answer to Test.</source>
        <translation>La respuesta a Probar.</translation>
    </message>
    <message>
        <source>What the server says of itself</source>
        <translation>Lo que el servidor dice de sí mismo</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>The process “{}” is deployed on “{}”; it is in the Processing toolbox.</source>
        <translation>El proceso «{}» está desplegado en «{}»; está en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <source>Jobs that run go on as they were begun. The package there now is given up.</source>
        <translation>Los trabajos en marcha siguen como empezaron. El paquete que hay allí ahora se abandona.</translation>
    </message>
    <message>
        <source>Replace the Process</source>
        <translation>Reemplazar el proceso</translation>
    </message>
    <message>
        <source>Replace the process “{}” on “{}”?</source>
        <translation>¿Reemplazar el proceso «{}» en «{}»?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The process “{}” is replaced on “{}”; the toolbox shows the new one.</source>
        <translation>El proceso «{}» está reemplazado en «{}»; la caja de herramientas muestra el nuevo.</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Leyendo el paquete…</translation>
    </message>
    <message>
        <source>Deploy a Process</source>
        <translation>Desplegar un proceso</translation>
    </message>
    <message>
        <source>Replace the Process “{}”</source>
        <translation>Reemplazar el proceso «{}»</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>Desp&amp;legar</translation>
    </message>
    <message>
        <source>Sends the package to the server; it is sent once.</source>
        <translation>Envía el paquete al servidor; se envía una sola vez.</translation>
    </message>
    <message>
        <source>Puts the package in the place of the process that has its id.</source>
        <translation>Pone el paquete en el lugar del proceso que tiene su identificador.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Gives up what is under way, and looks at what is true then.</source>
        <translation>Abandona lo que está en marcha, y mira entonces cómo está la cosa.</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>C&amp;onexión</translation>
    </message>
    <message>
        <source>Where the process is to stand; those that can&apos;t aren&apos;t here.</source>
        <translation>Dónde ha de estar el proceso; las que no pueden no están aquí.</translation>
    </message>
    <message>
        <source>Put a &amp;Workflow around a lone tool</source>
        <translation>Envolver en un &amp;Workflow</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>It is the package of “{}”, so it can&apos;t replace “{}”.</source>
        <translation>Es el paquete de «{}», así que no puede reemplazar «{}».</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>The inputs and outputs as the toolbox will show them.</source>
        <translation>Las entradas y salidas tal como las mostrará la caja de herramientas.</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Lo que se creará</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process.</source>
        <translation>Solo un Workflow se convierte en proceso.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The one that becomes the process, where the document holds several.</source>
        <translation>El que se convierte en el proceso, si el documento contiene varios.</translation>
    </message>
    <message>
        <source>Wor&amp;kflow</source>
        <translation>Wor&amp;kflow</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>E&amp;xaminar</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>Abrir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json *.yaml *.yml)</source>
        <translation>Paquetes (*.cwl *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>That is larger than 5 MiB: no package, but data. Nothing was pasted.</source>
        <translation>Eso ocupa más de 5 MiB: no es un paquete, sino datos. No se pegó nada.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Reads a package from a file; you can also drop one on the text.</source>
        <translation>Lee un paquete de un archivo; también puede soltar uno sobre el texto.</translation>
    </message>
    <message>
        <source>Fetches what stands at the address, to show what it will become.</source>
        <translation>Obtiene lo que hay en la dirección, para mostrar en qué se convertirá.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Of a CWL document; the server fetches it when the process is deployed.</source>
        <translation>De un documento CWL; el servidor lo obtiene cuando se despliega el proceso.</translation>
    </message>
    <message>
        <source>An application package (JSON) or CWL (YAML or JSON).</source>
        <translation>Un paquete de aplicación (JSON) o CWL (YAML o JSON).</translation>
    </message>
    <message>
        <source>The server fetches the CWL document from there.</source>
        <translation>El servidor obtiene de allí el documento CWL.</translation>
    </message>
    <message>
        <source>&amp;Text or File</source>
        <translation>&amp;Texto o archivo</translation>
    </message>
    <message>
        <source>Package of “{}”</source>
        <translation>Paquete de «{}»</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>“{}” on “{}”, as the server has it.</source>
        <translation>«{}» en «{}», como lo tiene el servidor.</translation>
    </message>
    <message>
        <source>{} can&apos;t be written: {}.</source>
        <translation>No se puede escribir {}: {}.</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json)</source>
        <translation>Paquetes (*.cwl *.json)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Desplegar…</translation>
    </message>
    <message>
        <source>&amp;Show Package</source>
        <translation>&amp;Mostrar paquete</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>Elija una conexión.</translation>
    </message>
    <message>
        <source>No process there can be replaced</source>
        <translation>Allí no se puede reemplazar ningún proceso</translation>
    </message>
    <message>
        <source>This server doesn&apos;t deploy processes</source>
        <translation>Este servidor no despliega procesos</translation>
    </message>
    <message>
        <source>The refresh of “{}” was cancelled; its old processes stay.</source>
        <translation>La actualización de «{}» se canceló; quedan sus procesos antiguos.</translation>
    </message>
    <message>
        <source>Sign In to “{}”</source>
        <translation>Iniciar sesión en «{}»</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>Rellene primero los campos.</translation>
    </message>
    <message>
        <source>Sign in with your user name and password.</source>
        <translation>Inicie sesión con su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Sign in as a service account.</source>
        <translation>Inicie sesión como cuenta de servicio.</translation>
    </message>
    <message>
        <source>It could not be found out how to sign in.</source>
        <translation>No se pudo averiguar cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Goes on with the sign-in.</source>
        <translation>Continúa con el inicio de sesión.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Preguntando al servidor cómo iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Edit the Connection…</source>
        <translation>&amp;Editar la conexión…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s fields.</source>
        <translation>Abre los campos de la conexión.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. This window closes by itself then.</source>
        <translation>Inicie sesión en la página que se abre en su navegador. Esta ventana se cierra entonces sola.</translation>
    </message>
    <message>
        <source>&amp;Open the Sign-in Page</source>
        <translation>&amp;Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Opens the page in your browser, once more if need be.</source>
        <translation>Abre la página en su navegador, una vez más si hace falta.</translation>
    </message>
    <message>
        <source>&amp;Copy Its Address</source>
        <translation>Copiar &amp;su dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>For another browser of this computer.</source>
        <translation>Para otro navegador de este equipo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address of the sign-in page, and open it yourself.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección de la página de inicio de sesión, y ábrala usted mismo.</translation>
    </message>
    <message>
        <source>On any device with a browser, open the page and type in the code.</source>
        <translation>En cualquier dispositivo con un navegador, abra la página y escriba el código.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Copy the Code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Puts the code into the clipboard.</source>
        <translation>Pone el código en el portapapeles.</translation>
    </message>
    <message>
        <source>The code is good for another {}:{:02d} minutes.</source>
        <translation>El código vale todavía {}:{:02d} minutos.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself, on any device.</source>
        <translation>No se pudo abrir ningún navegador. Abra la página usted mismo, en cualquier dispositivo.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. When you have come to its last page, copy the whole address from the address bar and paste it here.</source>
        <translation>Inicie sesión en la página que se abre en su navegador. Cuando haya llegado a su última página, copie la dirección entera de la barra de direcciones y péguela aquí.</translation>
    </message>
    <message>
        <source>The address that the browser was sent to at last.</source>
        <translation>La dirección a la que se envió al final el navegador.</translation>
    </message>
    <message>
        <source>Paste a token that this server accepts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Pegue un token que este servidor acepte. Se guarda en el almacén cifrado de QGIS.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>As the server&apos;s operator or its web page gave it to you.</source>
        <translation>Tal como se lo dio el administrador del servidor o su página web.</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store.</source>
        <translation>Se guarda en el almacén cifrado de QGIS.</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store, and sent to the provider only.</source>
        <translation>Se guarda en el almacén cifrado de QGIS, y solo se envía al proveedor.</translation>
    </message>
    <message>
        <source>none: files go inside the request</source>
        <translation>ninguna: los archivos van dentro de la petición</translation>
    </message>
    <message>
        <source>files are never staged</source>
        <translation>los archivos no se depositan nunca</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Bucket or address</source>
        <translation>Bucket o dirección</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request, and where the server fetches them: /vsis3/bucket/folder as GDAL writes it (also /vsigs/, /vsiaz/), or a folder that takes PUT.</source>
        <translation>Adónde van los archivos demasiado grandes para una petición, y de dónde los obtiene el servidor: /vsis3/bucket/carpeta como lo escribe GDAL (también /vsigs/, /vsiaz/), o una carpeta que acepta PUT.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration: for a bucket “Basic” with the access key&apos;s id and its secret. Without one GDAL&apos;s own credentials count, such as ~/.aws.</source>
        <translation>Una configuración de autenticación de QGIS: para un bucket «Basic», con el identificador de la clave de acceso y su secreto. Sin ella valen las credenciales propias de GDAL, como ~/.aws.</translation>
    </message>
    <message>
        <source>Files in a request</source>
        <translation>Archivos en una petición</translation>
    </message>
    <message>
        <source>How much a request may hold; 0 stages all files. The largest are staged until the rest fits in.</source>
        <translation>Cuánto cabe en una petición; 0 deposita todos los archivos. Se depositan los más grandes hasta que quepa el resto.</translation>
    </message>
    <message>
        <source>GDAL&apos;s options</source>
        <translation>Opciones de GDAL</translation>
    </message>
    <message>
        <source>Words KEY=VALUE; none of them a secret. See GDAL&apos;s manual.</source>
        <translation>Palabras CLAVE=VALOR; ninguna es un secreto. Vea el manual de GDAL.</translation>
    </message>
    <message>
        <source>Addresses live for</source>
        <translation>Validez de las direcciones</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Conservar los archivos</translation>
    </message>
    <message>
        <source>Leaves them there when their job is done.</source>
        <translation>Los deja allí cuando acaba su trabajo.</translation>
    </message>
    <message>
        <source>{} (not possible)</source>
        <translation>{} (no es posible)</translation>
    </message>
    <message>
        <source>Deploy Process…</source>
        <translation>Desplegar un proceso…</translation>
    </message>
    <message>
        <source>Replace Process…</source>
        <translation>Reemplazar el proceso…</translation>
    </message>
    <message>
        <source>Undeploy Process…</source>
        <translation>Retirar el proceso…</translation>
    </message>
    <message>
        <source>Show Package…</source>
        <translation>Mostrar el paquete…</translation>
    </message>
    <message>
        <source>As the Server Says</source>
        <translation>Como diga el servidor</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>With a Code, on Another Device</source>
        <translation>Con un código, en otro dispositivo</translation>
    </message>
    <message>
        <source>In the Browser, by Copy and Paste</source>
        <translation>En el navegador, copiando y pegando</translation>
    </message>
    <message>
        <source>With User Name and Password</source>
        <translation>Con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>As a Service Account</source>
        <translation>Como cuenta de servicio</translation>
    </message>
    <message>
        <source>With a Token That You Paste</source>
        <translation>Con un token que usted pega</translation>
    </message>
    <message>
        <source>authentication configuration “{}”</source>
        <translation>configuración de autenticación «{}»</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sesión no iniciada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>no address of this computer leads to {}</source>
        <translation>ninguna dirección de este equipo lleva a {}</translation>
    </message>
    <message>
        <source>“{}” can&apos;t list its jobs: {}</source>
        <translation>«{}» no puede listar sus trabajos: {}</translation>
    </message>
    <message>
        <source>Sending the request to {}</source>
        <translation>Enviando la petición a {}</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Enviando la petición</translation>
    </message>
    <message>
        <source>Cancelled; the job and its results stay at {}.</source>
        <translation>Cancelado; el trabajo y sus resultados quedan en {}.</translation>
    </message>
    <message>
        <source>{} knows the job {} no longer: it was removed there, or the server was restarted. </source>
        <translation>{} ya no conoce el trabajo {}: se eliminó allí, o el servidor se reinició. </translation>
    </message>
    <message>
        <source>It can be run again.</source>
        <translation>Se puede ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>The job is not lost: {}</source>
        <translation>El trabajo no se ha perdido: {}</translation>
    </message>
    <message>
        <source>Fetching the results</source>
        <translation>Obteniendo los resultados</translation>
    </message>
    <message>
        <source>The server may call back at {}</source>
        <translation>El servidor puede avisar en {}</translation>
    </message>
    <message>
        <source>{} does not offer to call back: its jobs are asked.</source>
        <translation>{} no ofrece avisar: se le pregunta por sus trabajos.</translation>
    </message>
    <message>
        <source>The server can&apos;t call back, so it is asked how the job stands: {}</source>
        <translation>El servidor no puede avisar, así que se le pregunta cómo va el trabajo: {}</translation>
    </message>
    <message>
        <source>Cancelled, but the server did not dismiss the job {}, which may go on there: {}</source>
        <translation>Cancelado, pero el servidor no descartó el trabajo {}, que puede seguir allí: {}</translation>
    </message>
    <message>
        <source>Cancelled: the job {} was dismissed on the server.</source>
        <translation>Cancelado: el trabajo {} se descartó en el servidor.</translation>
    </message>
    <message>
        <source>QGIS ends; the job goes on, and is taken up at the next start.</source>
        <translation>QGIS se cierra; el trabajo sigue, y se retoma en el próximo inicio.</translation>
    </message>
    <message>
        <source>The list of jobs could not be written: {}</source>
        <translation>No se pudo escribir la lista de trabajos: {}</translation>
    </message>
    <message>
        <source>The list of staged files could not be read: {}</source>
        <translation>No se pudo leer la lista de archivos depositados: {}</translation>
    </message>
    <message>
        <source>The signed address of the staged file {} had ended by then: let signed addresses of the connection live longer.</source>
        <translation>La dirección firmada del archivo depositado {} había terminado para entonces: deje que las direcciones firmadas de la conexión vivan más.</translation>
    </message>
    <message>
        <source>The staged file {} was not there any longer.</source>
        <translation>El archivo depositado {} ya no estaba allí.</translation>
    </message>
    <message>
        <source>The staged file {} could not be removed, so remove it yourself: {}</source>
        <translation>El archivo depositado {} no se pudo eliminar, así que elimínelo usted mismo: {}</translation>
    </message>
    <message>
        <source>The list of staged files could not be written: {}</source>
        <translation>No se pudo escribir la lista de archivos depositados: {}</translation>
    </message>
    <message>
        <source>Staging the inputs</source>
        <translation>Depositando las entradas</translation>
    </message>
    <message>
        <source>The request is too large for the server: give the connection a staging area, or a lower limit for it.</source>
        <translation>La petición es demasiado grande para el servidor: dé a la conexión una zona de depósito, o un límite más bajo para ella.</translation>
    </message>
    <message>
        <source>{} ({}) is in the staging area already.</source>
        <translation>{} ({}) ya está en la zona de depósito.</translation>
    </message>
    <message>
        <source>Putting {} ({}) into the staging area {}</source>
        <translation>Poniendo {} ({}) en la zona de depósito {}</translation>
    </message>
    <message>
        <source>the job is not in the list of jobs</source>
        <translation>el trabajo no está en la lista de trabajos</translation>
    </message>
    <message>
        <source>The staged file {} will not be removed by itself: {}</source>
        <translation>El archivo depositado {} no se eliminará solo: {}</translation>
    </message>
    <message>
        <source>The list of jobs {} can&apos;t be used: {}</source>
        <translation>La lista de trabajos {} no se puede usar: {}</translation>
    </message>
    <message>
        <source>The list of jobs {} was written by a newer version of this plugin; update it.</source>
        <translation>La lista de trabajos {} la escribió una versión más nueva de este complemento; actualícelo.</translation>
    </message>
    <message>
        <source>The list of jobs could not be read ({}); it was put aside as {}.</source>
        <translation>La lista de trabajos no se pudo leer ({}); se apartó como {}.</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>{}: {}, {}, {} left</source>
        <translation>{}: {}, {}, faltan {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>HPGC API (OGC API - Processes)</source>
        <translation>API HPGC (OGC API - Processes)</translation>
    </message>
    <message>
        <source>QGIS refused it</source>
        <translation>QGIS lo rechazó</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox: {}</source>
        <translation>El proceso {} de «{}» no está en la caja de herramientas: {}</translation>
    </message>
    <message>
        <source>The sign-in to “{}” has expired.</source>
        <translation>El inicio de sesión en «{}» ha caducado.</translation>
    </message>
    <message>
        <source>The connection has no way to sign in: choose one, or give it an authentication configuration.</source>
        <translation>La conexión no tiene forma de iniciar sesión: elija una, o dele una configuración de autenticación.</translation>
    </message>
    <message>
        <source>It is not known where to sign in: the server names no provider. Give the provider&apos;s address.</source>
        <translation>No se sabe dónde iniciar sesión: el servidor no nombra ningún proveedor. Dé la dirección del proveedor.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be signed in to. {}</source>
        <translation>No se puede iniciar sesión en «{}». {}</translation>
    </message>
    <message>
        <source>HPGC: layers of {}</source>
        <translation>HPGC: capas de {}</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the access for layers of “{}”.</source>
        <translation>El almacén de autenticación de QGIS no guardó el acceso para las capas de «{}».</translation>
    </message>
    <message>
        <source>Nobody is signed in to “{0}”. Sign in with the algorithm “Sign in” (hpgc:signin, NAME={0}), or in Settings &gt; Options &gt; HPGC, and try again.</source>
        <translation>Nadie ha iniciado sesión en «{0}». Inicie sesión con el algoritmo «Iniciar sesión» (hpgc:signin, NAME={0}), o en Configuración &gt; Opciones &gt; HPGC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” could not be used. Check in Settings &gt; Options &gt; Authentication that it exists and works.</source>
        <translation>La configuración de autenticación «{}» no se pudo usar. Compruebe en Configuración &gt; Opciones &gt; Autenticación que existe y funciona.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the sign-in of “{}”.</source>
        <translation>El almacén de autenticación de QGIS no guardó el inicio de sesión de «{}».</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store can&apos;t be used: {}</source>
        <translation>El almacén de autenticación de QGIS no se puede usar: {}</translation>
    </message>
    <message>
        <source>The file that {} names can&apos;t be read.</source>
        <translation>No se puede leer el archivo que nombra {}.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store is locked, so nobody can be signed in. Unlock it with its master password; where there is no window, name a file that holds it in the environment variable {}.</source>
        <translation>El almacén de autenticación de QGIS está bloqueado, así que nadie puede iniciar sesión. Desbloquéelo con su contraseña maestra; donde no hay ventana, nombre un archivo que la contenga en la variable de entorno {}.</translation>
    </message>
    <message>
        <source>The staging area “{}” names no bucket.</source>
        <translation>La zona de depósito «{}» no nombra ningún bucket.</translation>
    </message>
    <message>
        <source>“{}” is no staging area: give a bucket such as /vsis3/bucket/folder (also {}), or the address of a folder such as https://dav.example/staging/, without a user name in it.</source>
        <translation>«{}» no es una zona de depósito: dé un bucket como /vsis3/bucket/carpeta (también {}), o la dirección de una carpeta como https://dav.example/staging/, sin nombre de usuario en ella.</translation>
    </message>
    <message>
        <source>The option “{}” of the staging area is not of the form KEY=VALUE.</source>
        <translation>La opción «{}» de la zona de depósito no tiene la forma CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>{} is a secret: keep it in a QGIS authentication configuration (Basic) or in GDAL&apos;s own.</source>
        <translation>{} es un secreto: guárdelo en una configuración de autenticación de QGIS (Basic) o en la propia de GDAL.</translation>
    </message>
    <message>
        <source>{} would switch off the check of certificates.</source>
        <translation>{} desactivaría la comprobación de certificados.</translation>
    </message>
    <message>
        <source>a server without a title</source>
        <translation>un servidor sin título</translation>
    </message>
    <message>
        <source>Server: {}</source>
        <translation>Servidor: {}</translation>
    </message>
    <message>
        <source>Server: {}, version {}</source>
        <translation>Servidor: {}, versión {}</translation>
    </message>
    <message>
        <source>Processes: shown only to those who are signed in</source>
        <translation>Procesos: solo se muestran a quien ha iniciado sesión</translation>
    </message>
    <message>
        <source>Processes: {}</source>
        <translation>Procesos: {}</translation>
    </message>
    <message>
        <source>It says that it can: {}</source>
        <translation>Dice que sabe: {}</translation>
    </message>
    <message>
        <source>It doesn&apos;t say that it can: {}</source>
        <translation>No dice que sepa: {}</translation>
    </message>
    <message>
        <source>Sign-in at {}: {}</source>
        <translation>Inicio de sesión en {}: {}</translation>
    </message>
    <message>
        <source>Sign-in: it names no provider</source>
        <translation>Inicio de sesión: no nombra ningún proveedor</translation>
    </message>
    <message>
        <source>run processes</source>
        <translation>ejecutar procesos</translation>
    </message>
    <message>
        <source>list jobs</source>
        <translation>listar trabajos</translation>
    </message>
    <message>
        <source>dismiss jobs</source>
        <translation>descartar trabajos</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>deploy, replace and undeploy processes</source>
        <translation>desplegar, reemplazar y retirar procesos</translation>
    </message>
    <message>
        <source>take application packages</source>
        <translation>aceptar paquetes de aplicación</translation>
    </message>
    <message>
        <source>take CWL</source>
        <translation>aceptar CWL</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>en el navegador</translation>
    </message>
    <message>
        <source>by a code for another device</source>
        <translation>con un código para otro dispositivo</translation>
    </message>
    <message>
        <source>in the browser, by copy and paste</source>
        <translation>en el navegador, copiando y pegando</translation>
    </message>
    <message>
        <source>by user name and password</source>
        <translation>con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>as a service account</source>
        <translation>como cuenta de servicio</translation>
    </message>
    <message>
        <source>The server describes no inputs.</source>
        <translation>El servidor no describe ninguna entrada.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read the coverage service at {}. {}</source>
        <translation>QGIS no puede leer el servicio de coberturas en {}. {}</translation>
    </message>
    <message>
        <source>The server removes it together with its results there. Files and layers that are here stay.</source>
        <translation>El servidor lo elimina junto con sus resultados. Los archivos y las capas que están aquí se conservan.</translation>
    </message>
    <message>
        <source>{} started a job but named no id for it, so it can&apos;t be followed. Look at the server&apos;s jobs before you try again.</source>
        <translation>{} inició un trabajo pero no le dio ningún identificador, así que no se puede seguir. Mire los trabajos del servidor antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>{} sent a web page where a job was due.</source>
        <translation>{} envió una página web donde se esperaba un trabajo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator of {}.</source>
        <translation>Vuelva a intentarlo; si ocurre de nuevo, avise al operador de {}.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>No se obtuvo nada.</translation>
    </message>
    <message>
        <source>There is not enough room in {}: {} are needed, and {} are free there. {} Make room, or choose another folder.</source>
        <translation>No hay suficiente espacio en {}: se necesitan {} y allí hay {} libres. {} Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the server&apos;s operator.</source>
        <translation>Vuelva a intentarlo; si ocurre de nuevo, avise al operador del servidor.</translation>
    </message>
    <message>
        <source>Open it in a browser: a page of your network, such as a sign-in, may stand before the server.</source>
        <translation>Ábrala en un navegador: puede que haya una página de su red, como un inicio de sesión, delante del servidor.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again in {} s.</source>
        <translation>Vuelva a intentarlo dentro de {} s.</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page: {}.</source>
        <translation>{} no envió {}, sino una página de error: {}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The processes could not be kept in {}: {}. Make room there, or see who may write there, and try again.</source>
        <translation>Los procesos no se pudieron guardar en {}: {}. Libere espacio allí, o vea quién puede escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to {}: {}. Make room there, or set another temporary folder.</source>
        <translation>La capa ráster «{}» no se puede escribir en {}: {}. Libere espacio allí, o establezca otra carpeta temporal.</translation>
    </message>
    <message>
        <source>The server has no more of it (HTTP {}).</source>
        <translation>El servidor no tiene más (HTTP {}).</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox any longer, so the results of job {} can&apos;t be read.</source>
        <translation>El proceso {} de «{}» ya no está en la caja de herramientas, así que no se pueden leer los resultados del trabajo {}.</translation>
    </message>
    <message>
        <source>Fetches the results of a job into a folder, each under the name of its output; a job that still runs is waited for. The job may have been started elsewhere: then its process has to be in the toolbox.</source>
        <translation>Obtiene los resultados de un trabajo en una carpeta, cada uno con el nombre de su salida; si el trabajo aún se ejecuta, se espera a que acabe. El trabajo puede haberse iniciado en otro sitio: entonces su proceso tiene que estar en la caja de herramientas.</translation>
    </message>
    <message>
        <source>Id of the process to be undeployed</source>
        <translation>Identificador del proceso que se va a retirar</translation>
    </message>
    <message>
        <source>GDAL can&apos;t sign an address for the staging area {}: {}. See GDAL&apos;s page on this file system.</source>
        <translation>GDAL no puede firmar una dirección para la zona de depósito {}: {}. Vea la página de GDAL sobre este sistema de archivos.</translation>
    </message>
    <message>
        <source>A signed address can be good for {:g} hours at most.</source>
        <translation>Una dirección firmada puede valer {:g} horas como máximo.</translation>
    </message>
    <message>
        <source>Finished Jobs</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>The address “{}” holds a blank or a backslash: leave it out.</source>
        <translation>La dirección «{}» contiene un espacio o una barra inversa: quítelo.</translation>
    </message>
    <message>
        <source>The port in the address “{}” has to be a number up to 65535.</source>
        <translation>El puerto de la dirección «{}» tiene que ser un número de hasta 65535.</translation>
    </message>
    <message>
        <source>There is nothing at {} (HTTP {}). Is the address right? It usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>No hay nada en {} (HTTP {}). ¿Es correcta la dirección? Suele terminar en /ogc-api/; pídala a quien opera el servidor.</translation>
    </message>
    <message>
        <source>{} did not answer in time by https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} no respondió a tiempo por https. ¿Empieza quizá con http:// la dirección del servidor?</translation>
    </message>
    <message>
        <source>{} does not speak https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} no habla https. ¿Empieza quizá con http:// la dirección del servidor?</translation>
    </message>
    <message>
        <source>names can&apos;t be looked up just now: is this computer online?</source>
        <translation>ahora no se pueden consultar nombres: ¿está conectado este equipo?</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>no se conoce ningún equipo con ese nombre</translation>
    </message>
    <message>
        <source>no server listens at that port</source>
        <translation>ningún servidor escucha en ese puerto</translation>
    </message>
    <message>
        <source>Jobs on HPGC servers go on in any case, and their results come later. After a yes QGIS may stay open: close it once more.</source>
        <translation>Los trabajos en los servidores HPGC continúan en todo caso, y sus resultados llegan después. Tras un sí, QGIS puede seguir abierto: ciérrelo otra vez.</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>The run ends so that QGIS can be closed; its job goes on, and is not lost.</source>
        <translation>La ejecución termina para que se pueda cerrar QGIS; su trabajo continúa y no se pierde.</translation>
    </message>
    <message>
        <source>A client id is needed, which is the sign-in provider&apos;s name for this program: ask the server&apos;s operator for that of a desktop application.</source>
        <translation>Hace falta un identificador de cliente, que es el nombre que el proveedor de identidad da a este programa: pida a quien opera el servidor el de una aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Deploy as Process…</source>
        <translation>Desplegar como proceso…</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be written there: give it a file name that ends in one of {}.</source>
        <translation>«{}» no se puede escribir ahí: dele un nombre de archivo que termine en uno de {}.</translation>
    </message>
    <message>
        <source>The server&apos;s results are nested more than {} levels deep.</source>
        <translation>Los resultados del servidor están anidados en más de {} niveles.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be sent: the process takes only {}, which isn&apos;t written here. Choose a file that is such.</source>
        <translation>«{}» no se puede enviar: el proceso solo acepta {}, que no se escribe aquí. Elija un archivo que ya sea de ese tipo.</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t all be written to {}. Make room there, or set another temporary folder.</source>
        <translation>No se pueden escribir todos los objetos de «{}» en {}. Libere espacio allí, o establezca otra carpeta temporal.</translation>
    </message>
    <message>
        <source>{} is left from an older file, is read with the new one, and can&apos;t be removed. Remove it.</source>
        <translation>{} procede de un archivo anterior, se lee con el nuevo y no se puede eliminar. Elimínelo.</translation>
    </message>
    <message>
        <source>“{}” goes as GeoTIFF: nothing of what the process says that it takes is known here ({}).</source>
        <translation>«{}» se envía como GeoTIFF: aquí no se conoce nada de lo que el proceso dice aceptar ({}).</translation>
    </message>
    <message>
        <source>“{}” is a table, and FlatGeobuf holds only what has a geometry. Choose a layer that has one.</source>
        <translation>«{}» es una tabla, y FlatGeobuf solo contiene lo que tiene geometría. Elija una capa que la tenga.</translation>
    </message>
    <message>
        <source>Make room in {}, or set another temporary folder.</source>
        <translation>Libere espacio en {}, o configure otra carpeta temporal.</translation>
    </message>
    <message>
        <source>QGIS ends; the results of {} come at its next start.</source>
        <translation>QGIS se cierra; los resultados de {} llegarán en su próximo inicio.</translation>
    </message>
    <message>
        <source>Cancelled, but {} had got the whole request and has not answered yet: a job that comes of it is dismissed.</source>
        <translation>Cancelado, pero {} ya había recibido toda la petición y aún no ha respondido: un trabajo que surja de ella se descartará.</translation>
    </message>
    <message>
        <source>QGIS ends; {} had got the whole request and has not answered yet: a job that comes of it goes on, and is taken up at the next start.</source>
        <translation>QGIS se cierra; {} ya había recibido toda la petición y aún no ha respondido: un trabajo que surja de ella continúa y se retomará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The request to {} was cut off before it was sent whole, so nothing was run: it can be run again.</source>
        <translation>La petición a {} se cortó antes de enviarse entera, así que no se ejecutó nada: se puede volver a ejecutar.</translation>
    </message>
    <message>
        <source>{} leads to another server, which must not get what you sign in with.</source>
        <translation>{} lleva a otro servidor, que no debe recibir aquello con lo que usted inicia sesión.</translation>
    </message>
    <message>
        <source>The server gave several layers for “{}”; “{}” is taken, the others are left out: {}</source>
        <translation>El servidor dio varias capas para «{}»; se toma «{}», las demás se dejan fuera: {}</translation>
    </message>
    <message>
        <source>“{}” came as KML, of which this QGIS reads names and descriptions only; these columns are left out: {}</source>
        <translation>«{}» llegó como KML, del que este QGIS solo lee nombres y descripciones; se dejan fuera estas columnas: {}</translation>
    </message>
    <message>
        <source>Of KML this QGIS reads names and descriptions only. {} holds these columns of “{}” too, but its layer does not show them; choose another format, such as .gpkg, to work with them: {}</source>
        <translation>Del KML, este QGIS solo lee nombres y descripciones. {} contiene también estas columnas de «{}», pero su capa no las muestra; elija otro formato, como .gpkg, para trabajar con ellas: {}</translation>
    </message>
    <message>
        <source>It is an archive that has no file of features in it.</source>
        <translation>Es un archivo comprimido que no contiene ningún archivo de objetos espaciales.</translation>
    </message>
    <message>
        <source>“{}” differs from the connection “{}” in nothing but capital letters, which not every system tells apart: choose another name.</source>
        <translation>«{}» se diferencia de la conexión «{}» solo en las mayúsculas, que no todos los sistemas distinguen: elija otro nombre.</translation>
    </message>
    <message>
        <source>“{}” was not replaced. {}</source>
        <translation>«{}» no se reemplazó. {}</translation>
    </message>
    <message>
        <source>Nothing was deployed. {}</source>
        <translation>No se desplegó nada. {}</translation>
    </message>
    <message>
        <source>Its algorithms leave the toolbox, and its sign-in is forgotten. Nothing changes on the server.</source>
        <translation>Sus algoritmos salen de la caja de herramientas, y su inicio de sesión se olvida. Nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Discard the Package</source>
        <translation>Descartar el paquete</translation>
    </message>
    <message>
        <source>Discard the package?</source>
        <translation>¿Descartar el paquete?</translation>
    </message>
    <message>
        <source>What you have written is kept nowhere else.</source>
        <translation>Lo que ha escrito no se guarda en ningún otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>A job of it has not brought its results yet: it goes on at the server, but its results come here only if the dialog of its run is open and waits for them.</source>
        <translation>Uno de sus trabajos aún no ha traído sus resultados: continúa en el servidor, pero sus resultados solo llegarán aquí si el diálogo de su ejecución está abierto y los espera.</translation>
    </message>
    <message>
        <source>{} jobs of it have not brought their results yet: they go on at the server, but results come here only where the dialog of a run is open and waits for them.</source>
        <translation>{} de sus trabajos aún no han traído sus resultados: continúan en el servidor, pero los resultados solo llegarán aquí donde el diálogo de una ejecución esté abierto y los espere.</translation>
    </message>
    <message>
        <source>The connection “{}” was removed before the results of {} were here.</source>
        <translation>La conexión «{}» se eliminó antes de que los resultados de {} estuvieran aquí.</translation>
    </message>
    <message>
        <source>One of these in each row: {}.</source>
        <translation>Uno de estos en cada fila: {}.</translation>
    </message>
    <message>
        <source>“{}” is in a reference system that isn&apos;t known here: {}.</source>
        <translation>«{}» está en un sistema de referencia que aquí no se conoce: {}.</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be brought into the reference system that the process takes.</source>
        <translation>«{}» no se puede transformar al sistema de referencia que admite el proceso.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as {}: it is not one JSON document.</source>
        <translation>El archivo {} no se puede enviar como {}: no es un único documento JSON.</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as a text: it is not in UTF-8.</source>
        <translation>El archivo {} no se puede enviar como texto: no está en UTF-8.</translation>
    </message>
</context>
</TS>
